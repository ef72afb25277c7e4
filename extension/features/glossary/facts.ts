import type { PageFacts } from '../../page/context.ts';
import type { Mark } from './marks.ts';
import { inOrder } from './steps.ts';

/** What the popup and the list of the page's words show: how many marks, and which concepts in page order. */
export const facts = (marks: readonly Mark[]): Pick<PageFacts, 'marks' | 'conceptIds'> => ({
	marks: marks.length,
	conceptIds: [...new Set(inOrder(marks).flatMap((mark) => mark.conceptIds))],
});
