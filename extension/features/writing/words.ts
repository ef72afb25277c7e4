import type { WritingWord } from '../../messaging/replies.ts';

const counted = (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`;

/** What the list is of, in a few words. `side` is the other side, as the team calls it. */
export function titleOf(words: readonly WritingWord[], side: string): string {
	const old = words.filter(({ deprecated }) => deprecated).length;
	if (old === 0) return `${counted(words.length)} ${side} may not know`;
	if (old === words.length) return `${counted(old)} no longer in use`;
	return `${counted(words.length)} to look at`;
}

/** What a click puts in place of the word; empty where there is no such word. */
export const otherWord = ({ useInstead, equivalent }: WritingWord): string =>
	useInstead || equivalent;

/** Why the word is in the list, in a sentence. */
export function reasonOf(word: WritingWord, side: string): string {
	const { deprecated, useInstead, equivalent, gloss, takenFor } = word;
	if (deprecated)
		return useInstead ? `No longer in use: say “${useInstead}”.` : 'No longer in use.';
	if (takenFor) return `${side} takes it for: ${takenFor}`;
	if (equivalent) return `${side} says “${equivalent}”.`;
	return gloss || `${side} has no word for it.`;
}
