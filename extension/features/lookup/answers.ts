import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import type { Hit } from './index.ts';
import type { Ranked } from './rank.ts';
import { SIDES, STATUSES } from './segment.ts';
import { folded } from './words.ts';

/** Names that fit so well are what was asked for; below, the texts answered. */
const BY_WORD = 0.4;

/** Answers with the same word become one; the place of the first stays. */
export function answersOf(found: readonly Ranked[], side: Side): Hit[] {
	const hits = new Map<string, Hit>();
	for (const answer of found) {
		const by = answer.fit >= BY_WORD ? 'word' : 'meaning';
		const word = by === 'word' ? (answer.shelf.names[answer.name] ?? '') : theirWord(answer, side);
		if (word === '') continue;
		const hit = hits.get(folded(word));
		if (hit) hit.conceptIds.push(answer.id);
		else hits.set(folded(word), { word, conceptIds: [answer.id], by });
	}
	return [...hits.values()];
}

/**
 * Found by meaning, it is shown by the other side's word: who describes a thing in their own words
 * looks for how the others call it.
 */
function theirWord({ shelf: { segment, names }, concept }: Ranked, side: Side): string {
	const numbers = Array.from(
		{ length: (segment.firstName[concept + 1] as number) - (segment.firstName[concept] as number) },
		(_, at) => (segment.firstName[concept] as number) + at,
	);
	const preferred = numbers.filter(
		(name) => segment.statuses[name] === STATUSES.indexOf('preferred'),
	);
	const theirs = preferred.find((name) => segment.sides[name] === SIDES.indexOf(otherSide(side)));
	return names[theirs ?? preferred[0] ?? numbers[0] ?? -1] ?? '';
}
