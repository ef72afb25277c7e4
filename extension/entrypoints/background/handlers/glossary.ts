import { cardOf, type Sense } from '@common-ground/shared/card/card.ts';
import type { Concept } from '@common-ground/shared/model/concept.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { meOf } from '../../../replica/me.ts';
import { all, get, where } from '../../../replica/read.ts';
import type { Background } from '../background.ts';
import { type CardWords, keepCardWords } from '../card-words.ts';
import { sideNames } from './page.ts';

/** A word's card. Reads only what the card shows: it must be there while the pointer still rests. */
export const glossaryHandlers = (
	{ current, lookups }: Pick<Background, 'current' | 'lookups'>,
	words: CardWords = keepCardWords(),
): Pick<Handlers, 'card.get'> => ({
	async 'card.get'({ word, conceptIds, whole = false }) {
		const { db } = await current.team();
		const [me, names, members, concepts, findWords] = await Promise.all([
			meOf(db),
			sideNames(),
			all('member'),
			conceptsOf(conceptIds),
			words.finder(db, whole),
		]);
		const senses = await sensesOf(concepts);
		const near = await sensesOf(await followed(concepts.flatMap(neighbours)));
		const card = cardOf({
			word,
			readerSide: me.side,
			sideNames: names,
			senses,
			members,
			readerId: me.id,
			senseOf: (id) => near.find(({ concept }) => concept.id === id),
			findWords,
		});
		void lookups.count(conceptIds);
		return { ...card, whole: findWords !== undefined };
	},
});

async function conceptsOf(ids: readonly string[]): Promise<Concept[]> {
	const found = await Promise.all([...new Set(ids)].map((id) => get('concept', id)));
	return found.filter((concept) => concept !== undefined);
}

/** These concepts, and those into which they were merged since they were named. */
async function followed(
	ids: readonly string[],
	seen: ReadonlySet<string> = new Set(),
): Promise<Concept[]> {
	const found = await conceptsOf(ids.filter((id) => !seen.has(id)));
	const next = found.flatMap(({ mergedInto }) => mergedInto ?? []);
	return next.length === 0
		? found
		: [...found, ...(await followed(next, new Set([...seen, ...ids])))];
}

/** What a card names beside its own concept: related ones, and the figure that a KPI is paired with. */
const neighbours = ({ related, kpi }: Concept): string[] =>
	kpi?.pairedWith ? [...related, kpi.pairedWith] : related;

const sensesOf = (concepts: readonly Concept[]): Promise<Sense[]> =>
	Promise.all(
		concepts.map(async (concept) => ({
			concept,
			terms: await where('term', 'conceptId', concept.id),
		})),
	);
