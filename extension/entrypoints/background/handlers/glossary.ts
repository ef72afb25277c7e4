import { cardOf } from '@common-ground/shared/card/card.ts';
import type { Term } from '@common-ground/shared/model/concept.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { meOf } from '../../../replica/me.ts';
import type { Replica } from '../../../replica/schema.ts';
import { allIn, getIn, reading, whereIn } from '../../../replica/view.ts';
import type { Background } from '../background.ts';
import { sideNamesOf } from './page.ts';

/** A word's card. Reads only what the card shows: it must be there while the pointer still rests. */
export const glossaryHandlers = ({ current }: Background): Pick<Handlers, 'card.get'> => ({
	async 'card.get'({ word, conceptIds }) {
		const { db } = await current.team();
		const [me, sideNames, members, concepts] = await Promise.all([
			meOf(db),
			sideNamesOf(db),
			allIn(reading(db), 'member'),
			conceptsOf(db, conceptIds),
		]);
		const terms = await termsOf(db, concepts);
		const termsOfConcept = (id: string) => terms.get(id) ?? [];
		return cardOf({
			word,
			readerSide: me.side,
			sideNames,
			senses: concepts.map((concept) => ({ concept, terms: termsOfConcept(concept.id) })),
			members,
			termsOf: termsOfConcept,
		});
	},
});

async function conceptsOf(db: Replica, ids: readonly string[]) {
	const found = await Promise.all([...new Set(ids)].map((id) => getIn(reading(db), 'concept', id)));
	return found.filter((concept) => concept !== undefined);
}

/** Of the concepts themselves and of those that a KPI among them is paired with. */
async function termsOf(
	db: Replica,
	concepts: Awaited<ReturnType<typeof conceptsOf>>,
): Promise<Map<string, Term[]>> {
	const ids = new Set(
		concepts.flatMap(({ id, kpi }) => (kpi?.pairedWith ? [id, kpi.pairedWith] : [id])),
	);
	const entries = [...ids].map(
		async (id) => [id, await whereIn(reading(db), 'term', 'conceptId', id)] as const,
	);
	return new Map(await Promise.all(entries));
}
