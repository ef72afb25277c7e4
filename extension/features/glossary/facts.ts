import type { PageFacts } from '../../page/context.ts';
import { wordList } from '../../page/word-list.ts';
import type { Mark } from './marks.ts';
import { inOrder } from './order.ts';

/** What the popup shows: how many marks, and which words in page order. */
export const facts = (marks: readonly Mark[]): Pick<PageFacts, 'marks' | 'words'> => ({
	marks: marks.length,
	words: wordList(inOrder(marks)).map(({ word, conceptIds }) => ({ word, conceptIds })),
});
