import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsInCircle, moving, nameNow, namesBefore } from './alias.ts';

const ref = (key: string, host = 'old.example') => ({ system: 'jira', host, key });
const place = (host: string, project = '') => ({ system: 'jira', host, project });
const renamed = (from: string, to: string) =>
	({ kind: 'ticket', from: ref(from), to: ref(to) }) as const;
const moved = (from: ReturnType<typeof place>, to: ReturnType<typeof place>) =>
	({ kind: 'place', from, to }) as const;

describe('a ticket that changed its name', () => {
	it('is followed from name to name', () => {
		const aliases = [renamed('A-1', 'B-7'), renamed('B-7', 'C-2')];
		expect(nameNow(ref('A-1'), aliases)).toEqual(ref('C-2'));
		expect(namesBefore(ref('C-2'), aliases).map(({ key }) => key)).toEqual(['B-7', 'A-1']);
	});

	it('keeps its name where nobody said otherwise', () => {
		expect(nameNow(ref('A-1'), [renamed('A-2', 'B-7')])).toEqual(ref('A-1'));
		expect(namesBefore(ref('A-1'), [renamed('A-2', 'B-7')])).toEqual([]);
	});

	it('is found after its host and its project moved', () => {
		const aliases = [
			moved(place('old.example'), place('new.example')),
			moved(place('new.example', 'CAMP'), place('new.example', 'SHOP')),
		];
		expect(nameNow(ref('CAMP-4'), aliases)).toEqual(ref('SHOP-4', 'new.example'));
		expect(namesBefore(ref('SHOP-4', 'new.example'), aliases)).toContainEqual(ref('CAMP-4'));
	});

	it('follows what was said of itself rather than of its project, and of that rather than of its host', () => {
		const host = moved(place('old.example'), place('new.example'));
		const project = moved(place('old.example', 'CAMP'), place('new.example', 'SHOP'));
		expect(nameNow(ref('CAMP-4'), [host, project])).toEqual(ref('SHOP-4', 'new.example'));
		expect(nameNow(ref('CAMP-4'), [host, project, renamed('CAMP-4', 'X-1')])).toEqual(
			ref('X-1', 'new.example'),
		);
	});

	it('is not taken for one whose project only begins alike', () => {
		const project = moved(place('old.example', 'CAMP'), place('old.example', 'SHOP'));
		expect(nameNow(ref('CAMPAIGN-4'), [project])).toEqual(ref('CAMPAIGN-4'));
	});

	it('has one name for all, even where names lead in a circle', () => {
		const circle = [renamed('A-1', 'B-1'), renamed('B-1', 'C-1'), renamed('C-1', 'A-1')];
		expect(['A-1', 'B-1', 'C-1'].map((key) => nameNow(ref(key), circle).key)).toEqual([
			...['A-1', 'A-1', 'A-1'],
		]);
		expect(leadsInCircle(ref('B-1'), circle)).toBe(true);
		expect(leadsInCircle(ref('D-1'), circle)).toBe(false);
	});

	it('is the last of its names, however many there are', () => {
		const keys = fc.constantFrom('A-1', 'A-2', 'B-1', 'B-2', 'C-1');
		const alias = fc
			.tuple(keys, keys)
			.filter(([from, to]) => from !== to)
			.map(([from, to]) => renamed(from, to));
		fc.assert(
			fc.property(fc.array(alias, { maxLength: 8 }), keys, (aliases, key) => {
				const now = nameNow(ref(key), aliases);
				expect(nameNow(now, aliases)).toEqual(now);
				for (const before of namesBefore(now, aliases))
					expect(nameNow(before, aliases)).toEqual(now);
				if (now.key !== key) expect(namesBefore(now, aliases)).toContainEqual(ref(key));
			}),
		);
	});
});

it('a mapping says how many tickets it moves, and how many names are taken', () => {
	const tickets = [ref('CAMP-1'), ref('CAMP-2'), ref('OPS-1'), ref('SHOP-2', 'new.example')];
	const mapping = { from: place('old.example', 'CAMP'), to: place('new.example', 'SHOP') };
	const { moved: found, taken } = moving(tickets, mapping);
	expect(found.map(({ to }) => to)).toEqual([
		ref('SHOP-1', 'new.example'),
		ref('SHOP-2', 'new.example'),
	]);
	expect(taken).toBe(1);
});
