import { describe, expect, it } from 'vitest';
import type { Entry, Facts, Holding } from './facts.ts';
import {
	acknowledgedIsDurable,
	databaseVerifies,
	doneOnce,
	everyQueueDrains,
	followsTheReference,
	noEditVanishes,
	nothingComesBack,
	nothingDrifts,
	nothingUnseenIsLost,
	ranksAreUnique,
	replicasAgree,
	violations,
} from './invariants.ts';

const suggestion = { id: 'c', termId: 't', text: 'SLA', side: 'it', type: 'full', context: '' };
const definition = { marketing: '', it: 'what' };
const concept = {
	...{ id: 'c', subjectField: '', kind: 'term', status: 'suggested', definition, example: '' },
	...{ changes: { marketing: '', it: '' }, suggestion: { by: 'mary' } },
};
const term = {
	id: 't',
	conceptId: 'c',
	text: 'SLA',
	side: 'it',
	status: 'preferred',
	type: 'full',
};
const member = { id: 'mary', name: 'Mary', side: 'it', role: 'admin', state: 'active' };

const put = (collection: string, data: { id: string }, before: unknown = null) => ({
	...{ op: 'put' as const, collection, id: data.id, before, after: data },
});
const entry = (more: Partial<Entry>): Entry => ({
	...{ uuid: 'one', seq: 2, epoch: 'first', clientId: 'client', memberId: 'mary', base: 1 },
	...{ name: 'concept.suggest', args: { ...suggestion, definition }, verdict: 'applied' },
	...{ changes: [put('concept', concept), put('term', term)], ...more },
});
const joined = entry({
	...{ uuid: 'join', seq: 1, clientId: null, memberId: 'system', name: 'member.join' },
	...{ args: { member }, changes: [put('member', member)] },
});
const record = (collection: string, data: { id: string }, seq = 2) => ({
	...{ collection, id: data.id, scope: 'team', seq, data: JSON.stringify(data) },
});
const RECORDS = [record('concept', concept), record('term', term), record('member', member, 1)];
const holding = (more: Partial<Holding> = {}): Holding => ({
	...{ device: 'Mary', clientId: 'client', scopes: ['team'], outbox: [], overlaid: 0 },
	...{ rejected: [], drifted: false },
	records: RECORDS.map((one) => ({ ...one, data: JSON.parse(one.data) })),
	...more,
});
const made = (more: object = {}): Facts['made'][number] => ({
	...{ uuid: 'one', name: 'concept.suggest', args: { ...suggestion, definition } },
	...{ device: 'Mary', saw: null, ...more },
});

/** A team in which one suggestion was made, and all is well; but for what is said. */
const facts = (more: Partial<Record<keyof Facts, unknown>> = {}): Facts =>
	({
		...{ history: [joined, entry({})], records: RECORDS, horizon: 0, faults: [] },
		...{ holdings: [holding()], made: [made()], acknowledged: new Set(['one']) },
		...{ mended: new Set(), wasLetGo: () => false, ...more },
	}) as Facts;

it('a team in which all is well violates nothing', () => {
	expect(violations(facts())).toEqual([]);
});

describe('it is a violation', () => {
	it('that a change still waits, or shows as if it did', () => {
		const outbox = [{ id: 1, uuid: 'x', name: 'n', args: {}, base: 0, at: '' }];
		expect(everyQueueDrains(facts({ holdings: [holding({ outbox })] }))).toHaveLength(1);
		expect(everyQueueDrains(facts({ holdings: [holding({ overlaid: 1 })] }))).toHaveLength(1);
	});

	it('that a device lacks a record, has one too many, or holds it otherwise', () => {
		const [first, ...others] = holding().records;
		const other = { ...first, id: 'other' } as Holding['records'][number];
		const changed = { ...first, seq: 9 } as Holding['records'][number];
		for (const records of [others, [...holding().records, other], [...others, changed]])
			expect(replicasAgree(facts({ holdings: [holding({ records })] }))).toHaveLength(1);
	});

	it('that a copy drifted', () => {
		expect(nothingDrifts(facts({ holdings: [holding({ drifted: true })] }))).toHaveLength(1);
	});

	it('that two priorities share a rank, unless one of them is done', () => {
		const at = (id: string, state: string) =>
			record('priority', { id, list: 'it', rank: 'a0', state } as { id: string });
		expect(ranksAreUnique(facts({ records: [at('a', 'active'), at('b', 'active')] }))).toHaveLength(
			1,
		);
		expect(ranksAreUnique(facts({ records: [at('a', 'active'), at('b', 'done')] }))).toEqual([]);
	});

	it('that something deleted comes back by a change that does not say so', () => {
		const gone = entry({
			...{ uuid: 'two', name: 'term.remove', args: { id: 't' } },
			changes: [{ op: 'delete', collection: 'term', id: 't', before: term, after: null }],
		});
		const back = (name: string) => entry({ uuid: 'three', name, changes: [put('term', term)] });
		const history = [joined, entry({}), gone];
		expect(nothingComesBack(facts({ history: [...history, back('term.add')] }))).toHaveLength(1);
		expect(nothingComesBack(facts({ history: [...history, back('term.restore')] }))).toEqual([]);
		const longAgo = facts({ history: [...history, back('term.add')], horizon: 9 });
		expect(nothingComesBack(longAgo)).toEqual([]);
	});

	it('that an acknowledged change is gone, unless its author was told or let go of it', () => {
		const history = [joined];
		expect(acknowledgedIsDurable(facts({ history }))).toHaveLength(1);
		expect(
			acknowledgedIsDurable(facts({ history, holdings: [holding({ rejected: ['one'] })] })),
		).toEqual([]);
		expect(acknowledgedIsDurable(facts({ history, wasLetGo: () => true }))).toEqual([]);
	});

	it('that an accepted change is nowhere, is another one, or was refused behind its author’s back', () => {
		expect(noEditVanishes(facts({ history: [joined] }))).toHaveLength(1);
		expect(noEditVanishes(facts({ made: [made({ args: {} })] }))).toHaveLength(1);
		const history = [joined, entry({ verdict: 'rejected', changes: [] })];
		expect(noEditVanishes(facts({ history }))).toHaveLength(1);
		expect(noEditVanishes(facts({ history, holdings: [holding({ rejected: ['one'] })] }))).toEqual(
			[],
		);
	});

	it('that a text is written over unseen and not kept', () => {
		const after = (example: string) => ({ ...concept, example });
		const edit = (uuid: string, clientId: string, before: object, example: string) =>
			entry({
				...{ uuid, clientId, name: 'concept.edit', seq: uuid === 'two' ? 3 : 4 },
				changes: [put('concept', after(example), before)],
			});
		const history = [
			edit('two', 'other', concept, 'theirs'),
			edit('one', 'client', after('theirs'), 'mine'),
		];
		const saw = (data: object) => [
			made({ saw: { key: 'concept/c', data: [data], epoch: 'first', seq: 1 } }),
		];
		expect(nothingUnseenIsLost(facts({ history, made: saw(concept) }))).toHaveLength(1);
		expect(nothingUnseenIsLost(facts({ history, made: saw(after('theirs')) }))).toEqual([]);
	});

	it('that a change is carried out twice', () => {
		expect(doneOnce(facts({ history: [joined, entry({}), entry({})] }))).toHaveLength(1);
	});

	it('that the simplest team comes to another verdict or to other records', () => {
		const history = [joined, entry({ verdict: 'merged' })];
		expect(followsTheReference(facts({ history }))).toHaveLength(1);
		const records = [...RECORDS.slice(1), record('concept', { ...concept, example: 'x' } as never)];
		expect(followsTheReference(facts({ records }))).toHaveLength(1);
	});

	it('that the database does not verify', () => {
		expect(databaseVerifies(facts({ faults: ['Broken.'] }))).toEqual(['Broken.']);
	});
});
