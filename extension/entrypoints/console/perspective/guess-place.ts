/** Begins the ids in the address under which guesses are; alone, a new one is made. */
export const GUESS = 'guess';

/** The address of one guess. */
export const guessPlace = (guessId: string): string => `${GUESS}:${guessId}`;
