import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import type { LeftOut } from '@common-ground/shared/relevance/left-out.ts';
import type { Because } from '@common-ground/shared/sense/model.ts';
import type { Reading } from './reading.ts';

/** Whose word it is: one side's, one that both sides use for different things, or one not to use any more. */
export type MarkKind = SideOrShared | 'warn';

/** A word of the glossary on the page. */
export interface Mark {
	range: StaticRange;
	/** Every text node that the word stands in. */
	nodes: Text[];
	/** As it stands there. */
	word: string;
	/** What the first of its text nodes has of it. */
	begins: string;
	kind: MarkKind;
	/** What it can mean here, the likeliest first. */
	conceptIds: string[];
	/** What decided which of its meanings these are. */
	because?: Because;
	/** Meanings that were not chosen. */
	others?: string[];
}

/** Where a word stands that the reader may not know, in a text that was read. Not each of them gets a mark. */
export interface Place extends Pick<Mark, 'kind' | 'conceptIds' | 'because' | 'others'> {
	reading: Reading;
	start: number;
	end: number;
	/** Of `start`; what `Claims` thins by. */
	at: number;
	section: string;
	/** Why it has no mark; undefined where it has one. */
	why?: LeftOut | undefined;
	/** Made by `markOf` when first asked for. */
	mark?: Mark | undefined;
}

/** The mark of a place, the same one each time; undefined where the text behind it is gone. */
export function markOf(place: Place): Mark | undefined {
	place.mark ??= made(place);
	return place.mark;
}

function made({ reading, start, end, kind, conceptIds, because, others }: Place): Mark | undefined {
	const first = reading.position(start);
	const last = reading.position(end - 1);
	if (!first || !last) return undefined;
	const isInOne = first.node === last.node;
	return {
		range: new StaticRange({
			startContainer: first.node,
			startOffset: first.offset,
			endContainer: last.node,
			endOffset: last.offset + 1,
		}),
		begins: reading.text.slice(start, isInOne ? end : start + first.node.length - first.offset),
		nodes: reading.nodes(start, end),
		word: reading.text.slice(start, end),
		kind,
		conceptIds,
		...(because ? { because } : {}),
		...(others ? { others } : {}),
	};
}

/** Does the word still stand there? A static range does not notice what the page writes in its place. */
export const isStillThere = ({ nodes: [node], range, begins }: Mark): boolean =>
	node?.isConnected === true && pieceOf(node, range.startOffset, begins.length) === begins;

/** Of a text that may be long: `data` would be copied as a whole by Firefox. */
const pieceOf = (node: Text, from: number, length: number): string =>
	from <= node.length ? node.substringData(from, length) : '';

/** Is that where a place of a new reading stands? Not asked of words in several nodes. */
export function isMarkOf(mark: Mark, reading: Reading, start: number): boolean {
	const { node, offset } = reading.position(start) ?? {};
	return (
		mark.nodes.length === 1 &&
		mark.nodes[0] === node &&
		mark.range.startOffset === offset &&
		isStillThere(mark)
	);
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
