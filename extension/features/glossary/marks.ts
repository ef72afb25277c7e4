import type { Matcher, MatchTerm } from '@common-ground/shared/matcher/model.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { sparsely } from '@common-ground/shared/relevance/sparse.ts';
import type { Reading } from './reading.ts';
import { Sight } from './sight.ts';

/** Whose word it is: one side's, one that both sides use for different things, or one not to use any more. */
export type MarkKind = SideOrShared | 'warn';

/** A word of the glossary on the page. */
export interface Mark {
	range: StaticRange;
	/** Every text node that the word stands in. */
	nodes: Text[];
	/** As it stands there. */
	word: string;
	kind: MarkKind;
	conceptIds: string[];
}

/** Characters that are searched between two pauses: well below a millisecond. */
const STRETCH = 20_000;

/** The words that deserve a mark in a text that was read, in reading order. */
export function* marksIn(
	reading: Reading,
	matcher: Pick<Matcher, 'find'>,
): Generator<void, Mark[]> {
	const sight = new Sight();
	const isWorthIt = sparsely();
	const marks: Mark[] = [];
	for (const [from, to] of stretches(reading.text)) {
		for (const match of matcher.find(reading.text.slice(from, to))) {
			const at = from + match.start;
			const element = reading.position(at)?.node.parentElement;
			if (!element || !sight.isSeen(element)) continue;
			if (!isWorthIt({ match, at, section: reading.sectionAt(at) })) continue;
			const mark = markOf(reading, at, from + match.end, match.terms);
			if (mark) marks.push(mark);
		}
		yield;
	}
	return marks;
}

/** A long text in parts that end between words; a phrase across such an end goes unmarked. */
export function* stretches(text: string, length = STRETCH): Generator<[from: number, to: number]> {
	let from = 0;
	while (text.length - from > length) {
		const space = text.lastIndexOf(' ', from + length);
		const to = space > from ? space : from + length;
		yield [from, to];
		from = to;
	}
	yield [from, text.length];
}

function markOf(
	reading: Reading,
	start: number,
	end: number,
	terms: readonly MatchTerm[],
): Mark | undefined {
	const first = reading.position(start);
	const last = reading.position(end - 1);
	if (!first || !last) return undefined;
	return {
		range: new StaticRange({
			startContainer: first.node,
			startOffset: first.offset,
			endContainer: last.node,
			endOffset: last.offset + 1,
		}),
		nodes: reading.nodes(start, end),
		word: reading.text.slice(start, end),
		kind: kindOf(terms),
		conceptIds: [...new Set(terms.map((term) => term.conceptId))],
	};
}

function kindOf(terms: readonly MatchTerm[]): MarkKind {
	if (terms.every((term) => term.deprecated)) return 'warn';
	const sides = new Set(terms.map((term) => term.side));
	const [side = 'shared'] = sides;
	return sides.size === 1 ? side : 'shared';
}

/** The new marks, each replaced by its old self where nothing changed, so that nothing is painted anew. */
export const kept = (before: readonly Mark[], now: readonly Mark[]): Mark[] => {
	const old = Map.groupBy(before, (mark) => mark.range.startContainer);
	return now.map((mark) => old.get(mark.range.startContainer)?.find((o) => same(o, mark)) ?? mark);
};

const same = (a: Mark, b: Mark): boolean =>
	a.range.startOffset === b.range.startOffset &&
	a.range.endContainer === b.range.endContainer &&
	a.range.endOffset === b.range.endOffset &&
	a.word === b.word &&
	a.kind === b.kind &&
	a.conceptIds.join() === b.conceptIds.join();
