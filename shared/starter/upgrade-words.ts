import type { Term } from '../model/concept.ts';
import type { WordSwap } from '../mutations/starter.ts';
import { digest, NOTHING } from './digest.ts';
import { wordOf } from './fields.ts';
import { editionsOf, isAsPublished, wordField } from './published.ts';
import type { Pack } from './taken.ts';

interface Words {
	pack: Pack;
	/** The words of a concept in the team. */
	mine: readonly Term[];
	/** The words of the same concept in the pack. */
	terms: readonly Term[];
	/** The version of the pack that the team took. */
	since: number;
}

/** What becomes of a concept's words: new ones come, the pack's own change or go, the team's stay. */
export function wordUpgrade({ pack, mine, terms, since }: Words): WordSwap[] {
	const byId = new Map(mine.map((term) => [term.id, term]));
	const texts = new Set(mine.map(textOf));
	const isOurs = (term: Term): boolean =>
		isAsPublished(pack.published, term.conceptId, wordField(term), digest(wordOf(term)));
	const isNew = (term: Term): boolean => {
		const editions = editionsOf(pack.published, term.conceptId, wordField(term));
		return (editions.find((one) => one.digest !== NOTHING)?.version ?? 1) > since;
	};
	const comes = terms.filter(
		(term) => !byId.has(term.id) && isNew(term) && !texts.has(textOf(term)),
	);
	const changes = terms.filter((term) => {
		const before = byId.get(term.id);
		return before && isOurs(before) && digest(wordOf(before)) !== digest(wordOf(term));
	});
	const packed = new Set(terms.map(({ id }) => id));
	const goes = mine.filter(
		(term) =>
			!packed.has(term.id) &&
			pack.published[term.conceptId]?.[wordField(term)] !== undefined &&
			isOurs(term),
	);
	const moved = new Set([...changes, ...goes].map(({ id }) => id));
	const stays = mine.filter(({ id }) => !moved.has(id));
	return [
		...[...comes, ...changes].map((term) => ({
			id: term.id,
			was: wasOf(byId.get(term.id)),
			to: admitted(term, stays),
		})),
		...goes.map((term) => ({ id: term.id, was: wasOf(term), to: null })),
	];
}

const textOf = ({ side, text }: Term): string => `${side} ${text.toLowerCase()}`;

const wasOf = (term: Term | undefined): string => (term ? digest(wordOf(term)) : NOTHING);

/** A side has one preferred word: the team's, where it has another one. */
const admitted = (term: Term, stays: readonly Term[]): Term =>
	term.status === 'preferred' &&
	stays.some(
		({ id, side, status }) => id !== term.id && side === term.side && status === 'preferred',
	)
		? { ...term, status: 'admitted' }
		: term;
