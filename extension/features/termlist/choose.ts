import type { PageWord } from '../../page/word-list.ts';
import { folded } from '../lookup/words.ts';

/** The words that hold what was typed, in page order; those that begin with it first. */
export function choose(words: readonly PageWord[], typed: string): PageWord[] {
	const text = folded(typed);
	const holding = words.filter(({ word }) => folded(word).includes(text));
	const begins = ({ word }: PageWord): boolean => folded(word).startsWith(text);
	return text === ''
		? [...words]
		: [...holding.filter(begins), ...holding.filter((word) => !begins(word))];
}

const PAGE = 8;

/** The next active place of a list of `length` by a key, round and round; undefined for other keys. */
export function movedBy(key: string, at: number, length: number): number | undefined {
	if (length === 0) return undefined;
	switch (key) {
		case 'ArrowDown':
			return (at + 1) % length;
		case 'ArrowUp':
			return (at - 1 + length) % length;
		case 'PageDown':
			return Math.min(at + PAGE, length - 1);
		case 'PageUp':
			return Math.max(at - PAGE, 0);
	}
	return undefined;
}
