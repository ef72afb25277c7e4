import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../matcher/compile.ts';
import { Concept, Term } from '../model/concept.ts';
import { otherSide, type Side } from '../model/side.ts';
import { finds, matchTerm } from './check/finds.ts';
import { starterPack } from './load.ts';
import { currentPack } from './pack.ts';
import { STARTER_PARTS } from './parts.ts';
import { publish } from './publish.ts';
import { starterRecords } from './records.ts';
import type { StarterConcept } from './types.ts';

const SIDES: readonly Side[] = ['marketing', 'it'];
const ids = starterPack.map(({ id }) => id);

/** Ids of the concepts that break a rule, so that a failure names them. */
const breaking = (rule: (concept: StarterConcept) => boolean): string[] =>
	starterPack.filter((concept) => !rule(concept)).map(({ id }) => id);

const repeated = (values: readonly string[]): string[] =>
	values.filter((value, at) => values.indexOf(value) !== at);

const everyWord = starterPack.flatMap((concept) =>
	concept.terms.map((term) => ({ concept, term, text: term.text.toLowerCase() })),
);

/** Words of one side that are a different concept on the other. */
const dualSense = [...Map.groupBy(everyWord, ({ text }) => text).values()].filter((uses) =>
	SIDES.every((side) => uses.some(({ term }) => term.side === side)),
);

/** Words that each side uses, for something else. */
const DUAL_SENSE = [
	...[
		'asset',
		'boilerplate',
		'bounce',
		'campaign',
		'channel',
		'chargeback',
		'ci',
		'client',
		'cluster',
		'container',
	],
	...[
		'conversion',
		'cr',
		'csr',
		'deployment',
		'engagement',
		'environment',
		'event',
		'host',
		'index',
	],
	...['ip', 'lead', 'legacy', 'migration', 'onboarding', 'ooh', 'persona', 'pim', 'pipeline'],
	...['platform', 'po', 'pr', 'production', 'push', 'query', 'release', 'resolution', 'retention'],
	...['script', 'segment', 'session', 'sme', 'spike', 'sprint', 'sql', 'story', 'tag'],
	...['ticket', 'token', 'traffic', 'warm-up'],
];

describe('the starter pack', () => {
	it('has enough to be useful on the first day', () => {
		expect(starterPack.length).toBeGreaterThanOrEqual(480);
		expect(starterPack.filter(({ kind }) => kind === 'kpi').length).toBeGreaterThanOrEqual(50);
	});

	it('says for two concepts in five what the other side would call them', () => {
		const hasEquivalent = ({ terms }: StarterConcept) =>
			SIDES.every((side) => terms.some((term) => [side, 'shared'].includes(term.side)));
		const known = starterPack.filter(({ terms }) => terms[0]?.side === 'shared');
		const foreign = starterPack.length - known.length;
		const equivalents = starterPack.filter(hasEquivalent).length - known.length;
		expect(equivalents / foreign).toBeGreaterThanOrEqual(0.4);
	});

	it('is told in parts, one for each file', () => {
		const files = new Set(starterPack.map(({ subjectField }) => subjectField));
		expect(STARTER_PARTS.map(({ id }) => id).sort()).toEqual([...files].sort());
		for (const { title, description } of STARTER_PARTS)
			expect([title, description]).not.toContain('');
	});

	it('was published as it stands: “npm run starter:publish” after each change', () => {
		const { published, version, ...records } = currentPack();
		expect(publish(published, version, records)).toEqual(published);
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
		const lost = everyWord.filter(
			({ concept, term }) => !finds(concept, concept.terms, `a ${term.text}, b`),
		);
		expect(lost.map(({ text }) => text)).toEqual([]);
	});

	it('of two senses are these', () => {
		expect([...new Set(dualSense.flat().map(({ text }) => text))].sort()).toEqual(DUAL_SENSE);
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
