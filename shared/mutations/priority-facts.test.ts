import { describe, expect, it } from 'vitest';
import type { Kept } from '../model/kept.ts';
import { bringBack } from './bring-back.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const FACTS = {
	kpis: ['sp-conversion'],
	nature: 'core',
	level: 4,
	owners: { marketing: 'Mary', it: '' },
	fundedBy: 'Marketing',
	vision: 'Everybody finds it in a minute',
} as const;

function aTeam(facts: object = {}) {
	const team = new MemoryTeam();
	const made = team.runUnchecked(people.admin, 'priority.create', {
		...{ id: 'p', list: 'shared', title: 'Checkout', bet: 'normal', outcome: '' },
		serves: { marketing: 'Orders', it: 'Calls' },
		...facts,
	});
	return { team, made };
}

const edit = (
	team: MemoryTeam,
	fields: object,
	seen: object = {},
	who = people.admin as typeof people.admin | typeof people.theo,
) => team.runUnchecked(who, 'priority.edit', { id: 'p', fields }, '', seen);

describe('what is said of a priority', () => {
	it('can be said when it is added', () =>
		expect(aTeam(FACTS).team.get('priority', 'p')).toMatchObject(FACTS));

	it('is edited one by one, and the rest stays', () => {
		const { team } = aTeam(FACTS);
		edit(team, { owners: { it: 'Ian' }, nature: null, serves: { it: 'Fewer calls' } });
		expect(team.get('priority', 'p')).toMatchObject({
			...{ ...FACTS, nature: null, owners: { marketing: 'Mary', it: 'Ian' } },
			serves: { marketing: 'Orders', it: 'Fewer calls' },
		});
	});

	it('is unsaid where nobody said it', () => {
		const { team } = aTeam();
		edit(team, { title: 'Checkout in one page' });
		expect(Object.keys(team.get('priority', 'p') ?? {})).not.toContain('owners');
	});

	it.each([
		['kpis', ['a'], ['b']],
		['nature', 'core', 'commodity'],
		['level', 1, 2],
		['fundedBy', 'Sales', 'IT'],
		['vision', 'So', 'Thus'],
	])(
		'by two at once without knowing of one another keeps the earlier %s, to be brought back',
		(field, his, hers) => {
			const { team } = aTeam();
			const { seq: base } = team;
			edit(team, { [field]: his }, { base, clientId: 'laptop' }, people.theo);
			edit(team, { [field]: hers }, { base, clientId: 'phone' });
			expect(team.get('priority', 'p')).toMatchObject({ [field]: hers });
			const [kept] = team.all('kept');
			const call = bringBack(kept as Kept);
			expect(team.runUnchecked(people.admin, call?.name ?? '', call?.args).ok).toBe(true);
			expect(team.get('priority', 'p')).toMatchObject({ [field]: his });
		},
	);

	it.each([
		[{ level: 5 }],
		[{ nature: 'nice' }],
		[{ kpis: Array.from({ length: 13 }, (_, n) => `k${n}`) }],
		[{ fundedBy: 'x'.repeat(301) }],
	])('is refused in a sentence where it makes no sense: %j', (wrong) =>
		expect(aTeam(wrong).made).toMatchObject({ ok: false, code: 'bad_arguments' }),
	);
});

describe('the vision of the team', () => {
	it('is set by an admin, and by nobody else', () => {
		const team = new MemoryTeam();
		team.run(people.system, 'team.create', { name: 'Shop', parts: [] });
		const vision = 'Buying takes a minute';
		expect(team.run(people.translator, 'team.edit', { vision })).toMatchObject({
			code: 'forbidden',
		});
		team.run(people.admin, 'team.edit', { vision });
		expect(team.get('team', 'team')).toMatchObject({ vision, name: 'Shop', bigBetCap: 3 });
	});
});
