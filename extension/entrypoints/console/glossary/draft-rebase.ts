import type { Draft, DraftWord } from './draft.ts';
import { TEXT_PATHS, type TextPath, textAt, withText } from './draft-fields.ts';

/** A text that somebody else wrote while it was being written here. */
export interface Clash {
	path: TextPath;
	theirs: string;
}

/**
 * Takes what was saved meanwhile into a draft. What was not touched here follows; a text that both wrote
 * stays as it is here, and is named for its author to choose.
 * @param base what the draft began with
 * @param now what is saved
 */
export function rebased(base: Draft, draft: Draft, now: Draft): { draft: Draft; clashes: Clash[] } {
	let next: Draft = { ...draft, words: rebasedWords(base.words, draft.words, now.words) };
	if (draft.kind === base.kind) next = { ...next, kind: now.kind };
	if (draft.broader === base.broader) next = { ...next, broader: now.broader };
	if (isSame(draft.links, base.links)) next = { ...next, links: now.links };
	const { kpi } = draft;
	if (kpi.indicator === base.kpi.indicator)
		next = { ...next, kpi: { ...next.kpi, indicator: now.kpi.indicator } };
	if (kpi.pairedWith === base.kpi.pairedWith)
		next = { ...next, kpi: { ...next.kpi, pairedWith: now.kpi.pairedWith } };
	const clashes: Clash[] = [];
	for (const path of TEXT_PATHS) {
		const [before, mine, theirs] = [textAt(base, path), textAt(draft, path), textAt(now, path)];
		if (theirs.trim() === before.trim() || theirs.trim() === mine.trim()) continue;
		if (mine.trim() === before.trim()) next = withText(next, path, theirs);
		else clashes.push({ path, theirs });
	}
	return { draft: next, clashes };
}

/** Words are records of their own: each follows where it was not touched here, and new ones join. */
function rebasedWords(
	base: readonly DraftWord[],
	mine: readonly DraftWord[],
	now: readonly DraftWord[],
): DraftWord[] {
	const before = new Map(base.map((word) => [word.id, word]));
	const saved = new Map(now.map((word) => [word.id, word]));
	const kept = mine.flatMap((word): DraftWord[] => {
		const [old, theirs] = [before.get(word.id), saved.get(word.id)];
		if (!old || !isSame(old, word)) return old && !theirs ? [] : [word];
		return theirs ? [theirs] : [];
	});
	return [
		...kept,
		...now.filter(({ id }) => !before.has(id) && !kept.some((one) => one.id === id)),
	];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
