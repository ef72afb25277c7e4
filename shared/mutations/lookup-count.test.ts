import { describe, expect, it } from 'vitest';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const NOW = '2026-06-10T10:00:00Z';

const counting = () => {
	const team = new MemoryTeam();
	team.run(people.system, 'team.create', { name: 'Shop' });
	const count = (more: number, at: object = {}) =>
		team.run(
			people.system,
			'lookup.count',
			{
				...{ side: 'it', day: '2026-06-09', ...at },
				counts: [
					{ conceptId: 'sp-conversion', count: more },
					{ conceptId: 'not-there', count: 1 },
				],
			},
			NOW,
		);
	return { team, count };
};

describe('look-ups that are counted', () => {
	it('add up a side and day, with no name, for words that are there', () => {
		const { team, count } = counting();
		count(2);
		count(3);
		expect(team.all('lookupCount')).toEqual([
			{
				id: '2026-06-09~it~sp-conversion',
				...{ conceptId: 'sp-conversion', side: 'it', day: '2026-06-09', count: 5 },
			},
		]);
	});

	it('are written by the server alone', () => {
		const { team } = counting();
		const counts = [{ conceptId: 'sp-conversion', count: 1 }];
		const args = { side: 'it', day: '2026-06-09', counts } as const;
		expect(team.run(people.mary, 'lookup.count', args, NOW)).toMatchObject({ code: 'forbidden' });
	});

	it('are not taken of days to come, or long past, or that are no days', () => {
		const { team, count } = counting();
		for (const day of ['2026-06-12', '2026-01-01', '2026-99-99'])
			expect(count(1, { day })).toMatchObject({ code: 'bad_arguments' });
		expect(team.all('lookupCount')).toEqual([]);
	});
});
