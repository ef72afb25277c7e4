import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../matcher/compile.ts';
import type { MatchTerm } from '../matcher/model.ts';
import { Concept, Term } from '../model/concept.ts';
import { otherSide, type Side } from '../model/side.ts';
import { starterPack } from './load.ts';
import { starterRecords } from './records.ts';
import type { StarterConcept, StarterTerm } from './types.ts';

const SIDES: readonly Side[] = ['marketing', 'it'];
const ids = starterPack.map(({ id }) => id);
const known = new Set(ids);

/** Ids of the concepts that break a rule, so that a failure names them. */
const breaking = (rule: (concept: StarterConcept) => boolean): string[] =>
	starterPack.filter((concept) => !rule(concept)).map(({ id }) => id);

const repeated = (values: readonly string[]): string[] =>
	values.filter((value, at) => values.indexOf(value) !== at);

const matchTerm = (conceptId: string, term: StarterTerm): MatchTerm => ({
	conceptId,
	text: term.text,
	side: term.side,
	caseSensitive: (term.match?.case ?? (term.type === 'acronym' ? 'sensitive' : '')) === 'sensitive',
	exact: term.match?.exact ?? false,
	deprecated: term.status === 'deprecated',
});

const finds = ({ id, terms }: StarterConcept, text: string): boolean =>
	compileMatcher(terms.map((term) => matchTerm(id, term))).find(text).length > 0;

const everyWord = starterPack.flatMap((concept) =>
	concept.terms.map((term) => ({ concept, term, text: term.text.toLowerCase() })),
);

/** Words of one side that are a different concept on the other. */
const dualSense = [...Map.groupBy(everyWord, ({ text }) => text).values()].filter((uses) =>
	SIDES.every((side) => uses.some(({ term }) => term.side === side)),
);

describe('the starter pack', () => {
	it('has enough to be useful on the first day', () => {
		expect(starterPack.length).toBeGreaterThanOrEqual(300);
		expect(dualSense.length).toBeGreaterThanOrEqual(20);
		expect(starterPack.filter(({ kind }) => kind === 'kpi').length).toBeGreaterThanOrEqual(40);
	});

	it('makes records that the model accepts, each with an id of its own', () => {
		const { concepts, terms } = starterRecords();
		for (const concept of concepts) Concept.parse(concept);
		for (const term of terms) Term.parse(term);
		expect(repeated([...concepts, ...terms].map(({ id }) => id))).toEqual([]);
	});

	it('has ids in kebab-case, each once', () => {
		expect(repeated(ids)).toEqual([]);
		expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
	});

	it('points only to concepts that exist, and never to itself', () => {
		const all = ({ related = [], kpi }: StarterConcept) => [
			...related,
			...(kpi?.pairedWith ? [kpi.pairedWith] : []),
		];
		expect(breaking((c) => all(c).every((id) => known.has(id) && id !== c.id))).toEqual([]);
	});
});

describe('the words', () => {
	it('have exactly one preferred for each side that has a word', () => {
		const onePreferred = ({ terms }: StarterConcept) =>
			[...new Set(terms.map(({ side }) => side))].every(
				(side) => terms.filter((t) => t.side === side && t.status === 'preferred').length === 1,
			);
		expect(breaking(({ terms }) => terms.length > 0)).toEqual([]);
		expect(breaking(onePreferred)).toEqual([]);
	});

	it('mean one thing on one side', () => {
		expect(repeated(everyWord.map(({ term, text }) => `${term.side}: ${text}`))).toEqual([]);
	});

	it('are found in the text by the matcher, plurals too', () => {
		const lost = everyWord.filter(({ concept, term }) => !finds(concept, `a ${term.text}, b`));
		expect(lost.map(({ text }) => text)).toEqual([]);
	});

	it('come with a warning exactly where they mean something else on the other side', () => {
		const uses = dualSense.flat();
		const warned = new Set(uses.map(({ concept }) => concept.id));
		expect(breaking((c) => warned.has(c.id) === (c.falseFriend !== undefined))).toEqual([]);
		for (const senses of dualSense)
			expect(new Set(senses.map(({ concept }) => concept.id)).size).toBeGreaterThan(1);
	});
});

describe('the texts', () => {
	it('are there for both sides, differ, and fit on a card', () => {
		const fit = (texts: StarterConcept['definition'], limit: number) =>
			texts.marketing !== texts.it &&
			SIDES.every((side) => texts[side].trim() !== '' && texts[side].length <= limit);
		expect(breaking((c) => fit(c.definition, 220))).toEqual([]);
		expect(breaking((c) => fit(c.changes, 180))).toEqual([]);
	});

	it('were not used twice', () => {
		const sentences = starterPack.flatMap(({ definition, changes, example }) => [
			...Object.values(definition),
			...Object.values(changes),
			example,
		]);
		expect(repeated(sentences)).toEqual([]);
	});

	it('never define a word by itself', () => {
		const circular = (c: StarterConcept) =>
			SIDES.some((side) =>
				c.terms.some((t) =>
					finds({ ...c, terms: [{ ...t, match: { case: 'insensitive' } }] }, c.definition[side]),
				),
			);
		expect(breaking((c) => !circular(c))).toEqual([]);
	});

	it('need no word for a definition that only the other side knows', () => {
		const mine = (side: Side) =>
			new Set(
				everyWord.filter(({ term }) => term.side !== otherSide(side)).map(({ text }) => text),
			);
		for (const side of SIDES) {
			const own = mine(side);
			const { find } = compileMatcher(
				everyWord
					.filter(({ term, text }) => term.side === otherSide(side) && !own.has(text))
					.map(({ concept, term }) => matchTerm(concept.id, term)),
			);
			const foreign = starterPack.flatMap(({ id, definition }) =>
				find(definition[side])
					.filter(({ terms }) => terms.every(({ conceptId }) => conceptId !== id))
					.map(({ start, end }) => `${id}: ${definition[side].slice(start, end)}`),
			);
			expect(foreign).toEqual([]);
		}
	});

	it('show the word in the example', () => {
		expect(
			breaking((c) =>
				finds({ ...c, terms: c.terms.filter(({ status }) => status !== 'deprecated') }, c.example),
			),
		).toEqual([]);
	});

	it('hold no markup and raise no voice', () => {
		const plain = (text: string) => !/[!]|<\/|&\w+;/.test(text);
		expect(
			breaking(({ definition, changes, example, falseFriend = '', advice = '' }) =>
				[
					...Object.values(definition),
					...Object.values(changes),
					example,
					falseFriend,
					advice,
				].every(plain),
			),
		).toEqual([]);
	});
});

describe('the KPIs', () => {
	it('have a formula, a unit and a source, and nothing else has', () => {
		expect(breaking((c) => (c.kind === 'kpi') === (c.kpi !== undefined))).toEqual([]);
		expect(
			breaking(
				({ kpi }) => !kpi || [kpi.formula, kpi.unit, kpi.sourceSystem].every((s) => s !== ''),
			),
		).toEqual([]);
	});

	it('are paired both ways', () => {
		const partner = (id: string) => starterPack.find((c) => c.id === id)?.kpi?.pairedWith;
		expect(breaking(({ id, kpi }) => !kpi?.pairedWith || partner(kpi.pairedWith) === id)).toEqual(
			[],
		);
	});
});
