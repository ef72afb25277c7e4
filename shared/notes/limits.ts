/**
 * Lengths of a note's parts, in characters (code points). A longer quote would be found no better. In a file
 * without schemas, because pages keep to them, too.
 */
export const NOTE_LIMITS = { body: 10_000, quote: 500, context: 256, mentions: 20 } as const;
