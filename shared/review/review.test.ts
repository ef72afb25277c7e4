import { describe, expect, it } from 'vitest';
import { gather, type ScopedRow } from './gather.ts';
import { reviewHtml } from './html/document.ts';
import type { Block, Section } from './model.ts';
import { reviewOf } from './review.ts';
import { madeTeam } from './team.fixture.ts';

const PERIOD = { since: '2026-05-17', until: '2026-06-15' };
const SHEETS = { tokens: ':root{}', charts: '', review: '', page: '' };
const modelOf = (rows: readonly ScopedRow[]) => reviewOf(gather(rows), PERIOD);
const htmlOf = (rows: readonly ScopedRow[]): string => reviewHtml(modelOf(rows), SHEETS);
const section = (rows: readonly ScopedRow[], id: string): Section => {
	const found = modelOf(rows).sections.find((one) => one.id === id);
	if (!found) throw new Error(`There is no section ${id}.`);
	return found;
};
const row = (collection: string, data: object, scope = 'team'): ScopedRow => ({
	...{ collection, data, scope },
});
const TEAM = madeTeam({ tickets: 60, priorities: 12 });
const priority = (more: object = {}) =>
	row('priority', {
		...{ id: 'p', list: 'shared', title: 'Checkout', bet: 'normal', rank: 'a0', state: 'active' },
		...{ serves: { marketing: '', it: '' }, outcome: '' },
		...more,
	});

describe('the review', () => {
	it('is the same bytes for the same records, in whichever order they come', () => {
		expect(htmlOf(TEAM.toReversed())).toBe(htmlOf(TEAM));
	});

	it('refers only to what stands in it, and names nothing twice', () => {
		const html = htmlOf(TEAM);
		const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
		expect(ids.length).toBe(new Set(ids).size);
		for (const [, to] of html.matchAll(/ href="#([^"]+)"/gu)) expect(ids).toContain(to);
	});

	it('opens every number of tickets: as many links as it says', () => {
		for (const { blocks } of modelOf(TEAM).sections)
			for (const count of countsOf(blocks))
				if (/^\d+$/u.test(count.number) && count.evidence[0]?.to.startsWith('ticket-'))
					expect(count.evidence.length).toBe(Number(count.number));
	});

	it('says of each part without data what would fill it', () => {
		const { sections } = modelOf([]);
		const empty = sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'empty'));
		expect(empty.length).toBeGreaterThan(10);
		expect(htmlOf([])).not.toMatch(/NaN|undefined|Infinity/u);
	});
});

const countsOf = (blocks: readonly Block[]) =>
	blocks.flatMap((block) =>
		block.kind === 'counts' ? block.counts.map(({ count }) => count) : [],
	);

describe('what only some may see', () => {
	const secret = 'Only-for-some-4711';
	const concern = (more: object) => ({
		...{ id: `c-${Math.random()}`, ticketId: '', text: secret, category: 'cost', by: 'm1' },
		...{ visibility: 'team', side: 'it', at: '2026-06-01T09:00:00Z', state: 'raised', steps: [] },
		...more,
	});

	it('is not in the review', () => {
		const html = htmlOf([
			...TEAM,
			row('concern', concern({}), 'side:it'),
			row('concern', concern({}), 'member:m1'),
			row('concern', concern({ visibility: 'side' })),
			row('lesson', { id: 'l', title: secret }, 'side:marketing'),
			row('score', { id: 's', text: secret }, 'member:m1'),
			row('note', { id: 'n', body: secret }),
		]);
		expect(html).toBe(htmlOf(TEAM));
		expect(htmlOf([...TEAM, row('concern', concern({}))])).toContain(secret);
	});
});

describe('what people wrote', () => {
	it('is text, however it looks', () => {
		const html = htmlOf([
			priority({ title: '<img src=x onerror=alert(1)></style><script>1</script>' }),
			row('team', {
				...{ id: 'team', name: '</title><b>', bigBetCap: 3 },
				sideNames: { marketing: '<i>M', it: '"IT"' },
			}),
		]);
		expect(html).not.toMatch(/<img|<script|<b>|<i>|<\/style><script/u);
		expect(html).toContain('&lt;script>');
	});

	it('is cut in plots and lists, and whole where it is told', () => {
		const long = 'Ein sehr langer Titel '.repeat(14).trim();
		const right = 'إعادة تصميم صفحة الدفع للمتجر الإلكتروني';
		const html = htmlOf([
			priority({ title: long }),
			priority({ id: 'q', title: `${right} 🧑‍🤝‍🧑` }),
		]);
		expect(html.split(long).length).toBe(2);
		expect(html).toContain(`<th scope="row">${right} 🧑‍🤝‍🧑</th>`);
	});
});

it('a disputed priority stands beside disputed words until it is settled', () => {
	const open = {
		...{ by: 'm1', side: 'it', at: '2026-06-01T09:00:00Z', until: '2026-06-15T09:00:00Z' },
		reason: 'It was promised to Sales',
	};
	const settled = { by: 'm1', at: '2026-06-02T09:00:00Z', how: 'agreed', outcome: 'It waits' };
	const told = (dispute: object): string =>
		JSON.stringify(section([priority({ dispute })], 'decisions'));
	expect(told(open)).toContain('It was promised to Sales');
	expect(told({ ...open, settled })).not.toContain('It was promised to Sales');
});

describe('clocks that were set wrong', () => {
	const move = (id: string, at: string) =>
		row('move', {
			...{ id, priorityId: 'p', list: 'shared', kind: 'moved', from: 2, to: 1, rank: 'a0', at },
			...{ bet: 'normal', state: 'active', reason: `reason-${id}`, by: 'm1', side: 'it' },
		});
	const told = JSON.stringify(
		section(
			[
				...[priority(), move('zero', '1970-01-01T00:00:00Z'), move('none', 'soon')],
				...[move('ahead', '2031-01-01T00:00:00Z'), move('now', '2026-06-02T00:00:00Z')],
				move('before', '2026-05-16T23:59:59Z'),
			],
			'moves',
		),
	);

	it('leave nothing out that may be of the period, and say that its day is not known', () => {
		expect(told).toContain('reason-now');
		expect(told).toContain('reason-zero');
		expect(told).toContain('reason-none');
		expect(told).toContain('no usable date');
	});

	it('do not bring what comes before or after', () => {
		expect(told).not.toContain('reason-ahead');
		expect(told).not.toContain('reason-before');
	});
});

it('a list of thousands shows its first, says how many follow, and keeps them all', () => {
	const html = htmlOf(madeTeam({ tickets: 5, priorities: 1000 }));
	expect(html).toContain('<summary>980 more</summary>');
	expect(html).toContain('Priorities: 3,000');
	expect(html).toContain('id="priority-3000"');
});

it('ranks are told by the journal as they stood, and what was not there yet is not', () => {
	const trend = section(TEAM, 'trend').blocks.find((one) => one.kind === 'lines');
	const [alike] = trend?.kind === 'lines' ? trend.series : [];
	expect(alike?.values.slice(0, 9)).toEqual(Array(9).fill(null));
	expect(alike?.values.at(-1)).toEqual(expect.any(Number));
});
