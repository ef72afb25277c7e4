import { byRank } from '@common-ground/shared/model/priority.ts';
import { activePriorities, type Facts, recordKey } from './facts.ts';
import { canonical, fieldsOf } from './fields.ts';
import type { ReferenceTeam } from './reference.ts';

type Stored = Facts['records'][number];

/** Where the records are not those of the reference. */
export function differences(team: ReferenceTeam, records: readonly Stored[]): string[] {
	const real = new Map<string, string>();
	// The journal follows from the priorities; test/ranking has its rules.
	for (const { collection, id, data } of records)
		if (collection !== 'team' && collection !== 'move' && !id.startsWith('sp-'))
			real.set(recordKey({ collection, id }), seenAs(collection, JSON.parse(data)));
	for (const [id, { collection, recordId, field, value }] of team.kept)
		team.make('kept', id, { collection, recordId, field, value });
	const wanted = new Map([...team.things].map(([key, { fields }]) => [key, canonical(fields)]));
	const keys = new Set([...real.keys(), ...wanted.keys()]);
	const unlike = [...keys]
		.filter((key) => real.get(key) !== wanted.get(key))
		.map((key) => `${key} is ${real.get(key)}; the reference: ${wanted.get(key)}.`);
	return [...unlike, ...misplaced(team, records)];
}

/** A removed record is kept whole; that is compared by what it is brought back as. */
const seenAs = (collection: string, data: unknown): string => canonical(fieldsOf(collection, data));

function misplaced(team: ReferenceTeam, records: readonly Stored[]): string[] {
	const order = new Map<string, string[]>();
	for (const { list, id } of activePriorities(records).sort(byRank))
		order.set(list, [...(order.get(list) ?? []), id]);
	return [...team.lists]
		.filter(([name, ids]) => canonical(ids) !== canonical(order.get(name) ?? []))
		.map(([name, ids]) => `The list ${name} is ${order.get(name)}; the reference: ${ids}.`);
}
