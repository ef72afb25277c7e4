import { forgiven, mistakesBetween } from './distance.ts';
import { stemOf } from './words.ts';

/** How well a word of a query fits a word of a name, from 0 to 1. */
export function alike(word: string, stem: string, other: string): number {
	if (word === other) return 1;
	if (stem === stemOf(other)) return 0.93;
	return Math.max(beginsLike(word, other), spelledLike(word, other));
}

/** How well a beginning stands for the whole of it. */
export const beginsLike = (word: string, other: string): number =>
	word.length > 1 && other.startsWith(word) ? 0.55 + (0.4 * word.length) / other.length : 0;

function spelledLike(word: string, other: string): number {
	const most = forgiven(word.length < other.length ? word : other);
	if (most === 0) return 0;
	const mistakes = mistakesBetween(word, other, 0, other.length, most);
	return mistakes > most ? 0 : afterMistakes(mistakes, word.length);
}

/** What is left of a fit after so many typing mistakes. */
export const afterMistakes = (mistakes: number, length: number): number =>
	Math.max(0, 0.97 - (1.1 * mistakes) / Math.max(length, 5));
