import { cardOf } from '@common-ground/shared/card/card.ts';
import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { meOf } from '../../../replica/me.ts';
import { all, get, where } from '../../../replica/read.ts';
import type { Background } from '../background.ts';
import { sideNames } from './page.ts';

/** A word's card. Reads only what the card shows: it must be there while the pointer still rests. */
export const glossaryHandlers = ({ current }: Background): Pick<Handlers, 'card.get'> => ({
	async 'card.get'({ word, conceptIds }) {
		const [me, names, members, concepts] = await Promise.all([
			current.team().then(({ db }) => meOf(db)),
			sideNames(),
			all('member'),
			conceptsOf(conceptIds),
		]);
		const terms = await termsOf(concepts);
		const termsOfConcept = (id: string) => terms.get(id) ?? [];
		return cardOf({
			word,
			readerSide: me.side,
			sideNames: names,
			senses: concepts.map((concept) => ({ concept, terms: termsOfConcept(concept.id) })),
			members,
			termsOf: termsOfConcept,
		});
	},
});

async function conceptsOf(ids: readonly string[]): Promise<Concept[]> {
	const found = await Promise.all([...new Set(ids)].map((id) => get('concept', id)));
	return found.filter((concept) => concept !== undefined);
}

/** Of the concepts themselves and of those that a KPI among them is paired with. */
async function termsOf(concepts: readonly Concept[]): Promise<Map<string, Term[]>> {
	const ids = concepts.flatMap(({ id, kpi }) => (kpi?.pairedWith ? [id, kpi.pairedWith] : [id]));
	const entries = [...new Set(ids)].map(
		async (id) => [id, await where('term', 'conceptId', id)] as const,
	);
	return new Map(await Promise.all(entries));
}
