import { describe, expect, it } from 'vitest';
import { cardsOf, hasRanked, isRewritten, pairsOf } from '../perspective/cards.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const RISK = 'pc-it-risk';
const COST = 'pc-it-cost';
const VALUE = 'pc-it-value';
const own = { id: 'own', side: 'it', kind: 'priority', text: 'Sleep', about: 'No calls' } as const;

function stage() {
	const team = new MemoryTeam();
	const records = () => team.all('perspectiveCard');
	const ranked = () => cardsOf(records(), 'it', 'priority').map(({ id }) => id);
	const card = (id: string) => cardsOf(records(), 'it', 'priority').find((one) => one.id === id);
	return { team, records, ranked, card };
}

describe('the cards of both sides', () => {
	it('are the twelve built in, paired, until the team changes them', () => {
		const { records } = stage();
		const pairs = pairsOf(records(), 'marketing', 'it');
		expect(pairs.map(({ own, other }) => [other?.text, own?.text])).toEqual([
			['Support sustainable growth', 'Grow the business'],
			['Improve process through technology', 'Align the enterprise around the customer'],
			['Be a source of innovation', 'Define the future of customer relationships'],
			['Keep control of technology cost', 'Create the new brand experience'],
			['Control and minimise risk', 'Organise Marketing for adaptability'],
			['Prove the value of IT', 'Prove the value of Marketing'],
		]);
		expect(hasRanked(records(), 'it')).toBe(false);
	});

	it('are rewritten by their side, and go back to the original', () => {
		const { team, card } = stage();
		const original = card(RISK);
		team.run(people.ian, 'perspective.edit', { id: RISK, fields: { about: 'We are on call.' } });
		expect(card(RISK)).toMatchObject({ text: original?.text, about: 'We are on call.' });
		team.run(people.ian, 'perspective.edit', { id: RISK, fields: { text: '', about: '' } });
		expect(card(RISK)).toMatchObject({ text: original?.text, about: original?.about });
		expect(isRewritten(card(RISK) ?? (own as never))).toBe(false);
	});

	it('lose the source of a figure with the words that had it', () => {
		const { team, records } = stage();
		const pressure = () =>
			cardsOf(records(), 'it', 'pressure').find(({ id }) => id === 'pp-it-tools');
		expect(pressure()?.source).toMatch(/Accenture/);
		team.run(people.ian, 'perspective.edit', { id: 'pp-it-tools', fields: { about: 'Ours' } });
		expect(pressure()?.source).toBeUndefined();
	});

	it('are not the other side’s to change, but a curator’s', () => {
		const { team } = stage();
		const change = { id: RISK, fields: { text: 'Say no' } };
		expect(team.run(people.mary, 'perspective.edit', change)).toMatchObject({ code: 'forbidden' });
		expect(team.run(people.sponsor, 'perspective.edit', change)).toMatchObject({
			code: 'forbidden',
		});
		expect(team.run(people.translator, 'perspective.edit', change).ok).toBe(true);
	});

	it('can be taken away and brought back to where they stood', () => {
		const { team, ranked } = stage();
		const before = ranked();
		team.run(people.ian, 'perspective.remove', { id: COST });
		expect(ranked()).not.toContain(COST);
		team.run(people.ian, 'perspective.bringBack', { id: COST });
		expect(ranked()).toEqual(before);
	});

	it('of the team’s own stand last, meet none, and keep their words', () => {
		const { team, records, ranked } = stage();
		team.run(people.ian, 'perspective.add', own);
		expect(ranked().at(-1)).toBe('own');
		expect(pairsOf(records(), 'marketing', 'marketing').at(-1)).toMatchObject({
			...{ own: undefined, other: { id: 'own' } },
		});
		const empty = { id: 'own', fields: { about: '' } };
		expect(team.run(people.ian, 'perspective.edit', empty)).toMatchObject({
			code: 'bad_arguments',
		});
	});
});

describe('the order of a side’s cards', () => {
	const first = (id: string, before: string) => ({ id, side: 'it' as const, after: null, before });

	it('is its own to change, one card at a time', () => {
		const { team, records, ranked } = stage();
		const before = ranked();
		const move = first(VALUE, before[0] ?? '');
		expect(team.run(people.mary, 'perspective.rank', move)).toMatchObject({ code: 'forbidden' });
		team.run(people.ian, 'perspective.rank', move);
		expect(ranked()).toEqual([VALUE, ...before.filter((id) => id !== VALUE)]);
		expect(cardsOf(records(), 'it', 'priority').map(({ place }) => place)).toEqual([
			1, 2, 3, 4, 5, 6,
		]);
		expect([hasRanked(records(), 'it'), hasRanked(records(), 'marketing')]).toEqual([true, false]);
	});

	it('takes in two moves at once, each beside what it was put beside', () => {
		const { team, ranked } = stage();
		const before = ranked();
		team.run(people.ian, 'perspective.rank', first(VALUE, before[0] ?? ''));
		team.run(people.theo, 'perspective.rank', {
			...first(RISK, ''),
			after: before[0] ?? '',
			before: null,
		});
		expect(ranked().slice(0, 3)).toEqual([VALUE, before[0], RISK]);
	});

	it('keeps a card’s own words, and its words keep its place', () => {
		const { team, ranked, card } = stage();
		team.run(people.ian, 'perspective.edit', { id: VALUE, fields: { about: 'Ours' } });
		team.run(people.ian, 'perspective.rank', first(VALUE, ranked()[0] ?? ''));
		team.run(people.ian, 'perspective.edit', { id: VALUE, fields: { about: '' } });
		expect(card(VALUE)?.place).toBe(1);
	});

	it('knows nothing of a card that is not there', () => {
		const { team } = stage();
		const move = { id: 'gone', side: 'it', after: null, before: null } as const;
		expect(team.run(people.ian, 'perspective.rank', move)).toMatchObject({ code: 'not_found' });
	});
});

describe('a guess', () => {
	const guess = { id: 'g1', side: 'it', order: [RISK, COST], actual: [COST, RISK] } as const;
	const args = { ...guess, order: [...guess.order], actual: [...guess.actual] };

	it('is kept for its author alone', () => {
		const { team } = stage();
		team.run(people.mary, 'guess.save', args);
		expect(team.records.get('guess/mary~g1')?.scope).toBe('member:mary');
		team.run(people.mary, 'guess.forget', { id: 'g1' });
		expect(team.all('guess')).toEqual([]);
	});

	it('is of the other side, and orders all that is ranked', () => {
		const { team } = stage();
		expect(team.run(people.ian, 'guess.save', args)).toMatchObject({ code: 'bad_arguments' });
		for (const order of [[RISK, RISK], [RISK], [RISK, 'x']])
			expect(team.run(people.mary, 'guess.save', { ...args, order })).toMatchObject({
				code: 'bad_arguments',
			});
	});
});
