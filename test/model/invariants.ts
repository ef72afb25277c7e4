import {
	activePriorities,
	type Entry,
	type EntryChange,
	type Facts,
	type Holding,
	recordKey,
} from './facts.ts';
import { at, canonical, FILLED_IN } from './fields.ts';
import { ReferenceTeam } from './reference.ts';
import { differences } from './reference-compare.ts';
import { carryOut } from './reference-rules.ts';

/** A sentence for each thing that must not be. */
type Invariant = (facts: Facts) => string[];

const isTaken = ({ verdict }: Entry): boolean => verdict !== 'rejected';

/** Nothing waits any more, and nothing looks as if it did. */
export const everyQueueDrains: Invariant = ({ holdings }) =>
	holdings.flatMap(({ device, outbox, overlaid }) => [
		...outbox.map(({ name, uuid }) => `${device} still has ${name} (${uuid}) in the queue.`),
		...(overlaid > 0 ? [`${device} shows ${overlaid} records otherwise than confirmed.`] : []),
	]);

/** What each device holds of a scope is what the server holds of it, byte by byte. */
export const replicasAgree: Invariant = ({ records, holdings }) =>
	holdings.flatMap(({ device, scopes, records: held }) => {
		const wanted = new Map(
			records
				.filter(({ scope }) => scopes.includes(scope))
				.map(({ data, ...rest }) => [
					recordKey(rest),
					canonical({ ...rest, data: JSON.parse(data) }),
				]),
		);
		const unlike = held
			.filter((row) => asReceived(row) !== wanted.get(recordKey(row)))
			.map((row) => `${device} holds another ${recordKey(row)} than the server.`);
		const has = new Set(held.map(recordKey));
		const lacking = [...wanted.keys()].filter((key) => !has.has(key));
		return [...unlike, ...lacking.map((key) => `${device} lacks ${key}.`)];
	});

/** No copy had to be fetched anew because it had drifted: here nothing damages one. */
export const nothingDrifts: Invariant = ({ holdings }) =>
	holdings.flatMap(({ device, drifted }) => (drifted ? [`The copy on ${device} drifted.`] : []));

/** No two priorities stand in one place of a list. */
export const ranksAreUnique: Invariant = ({ records }) => {
	const seen = new Set<string>();
	return activePriorities(records).flatMap(({ list, rank }) => {
		const place = `${list} ${rank}`;
		const taken = seen.has(place);
		seen.add(place);
		return taken ? [`Two priorities share the rank ${place}.`] : [];
	});
};

/** What may put there again what was deleted: it says so by its name. */
const REVIVERS: Readonly<Record<string, readonly string[]>> = {
	'term.restore': ['term'],
	'known.add': ['known'],
	'term.remove': ['kept'],
	'note.restore': ['note'],
	'note.remove': ['kept'],
	'concept.vote': ['vote'],
	'request.ask': ['request', 'asker'],
};

/** As long as a delete is remembered, nothing but an undelete puts the record there again. */
export const nothingComesBack: Invariant = ({ history, horizon }) => {
	const deleted = new Map<string, number>();
	const found: string[] = [];
	for (const { name, seq, changes } of history)
		for (const { op, ...change } of changes) {
			const key = recordKey(change);
			const isDeleted = (deleted.get(key) ?? 0) > horizon;
			if (op === 'put' && isDeleted && !REVIVERS[name]?.includes(change.collection))
				found.push(`${key} was deleted and came back by ${name}.`);
			if (op === 'delete') deleted.set(key, seq);
			else deleted.delete(key);
		}
	return found;
};

/** What the server said to have taken is in its history, or its author knows why it is not any more. */
export const acknowledgedIsDurable: Invariant = (facts) => {
	const { history, acknowledged, mended } = facts;
	const taken = new Set(history.filter(isTaken).map(({ uuid }) => uuid));
	const told = new Set(facts.holdings.flatMap(({ rejected }) => rejected));
	return [...acknowledged]
		.filter((uuid) => !taken.has(uuid) && !told.has(uuid) && !mended.has(uuid))
		.filter((uuid) => !facts.wasLetGo(uuid))
		.map((uuid) => `${nameOf(facts, uuid)} was acknowledged and is gone.`);
};

/** What a replica accepted is in the history as it was made, or refused and its author told so. */
export const noEditVanishes: Invariant = ({ history, made, holdings, mended, ...facts }) => {
	const entries = new Map(history.map((entry) => [entry.uuid, entry]));
	const rejected = new Map(holdings.map((holding) => [holding.device, new Set(holding.rejected)]));
	return made.flatMap(({ uuid, name, args, device }) => {
		const entry = entries.get(uuid);
		const isTold = rejected.get(device)?.has(uuid) || mended.has(uuid);
		if (!entry || !isTaken(entry))
			return isTold || (!entry && facts.wasLetGo(uuid))
				? []
				: [`${name} (${uuid}) by ${device} vanished.`];
		const isSame = name === entry.name && canonical(args) === canonical(entry.args);
		return isSame ? [] : [`${name} (${uuid}) by ${device} is in the history as another change.`];
	});
};

/** Whoever writes over what they had not seen leaves it beside theirs. */
export const nothingUnseenIsLost: Invariant = ({ history, made }) => {
	const makings = new Map(made.map((one) => [one.uuid, one]));
	const writers = new Map<string, Entry>();
	const found: string[] = [];
	for (const entry of history.filter(isTaken)) {
		const making = makings.get(entry.uuid);
		for (const [place, field, change] of overwritten(entry)) {
			const writer = writers.get(place);
			writers.set(place, entry);
			if (!writer || !making?.saw || making.saw.key !== recordKey(change)) continue;
			const before = at(change.before, field);
			const wasSeen =
				making.saw.data.some((data) => at(data, field) === before) ||
				(writer.epoch === making.saw.epoch && writer.seq <= making.saw.seq);
			if (wasSeen || writer.clientId === entry.clientId || keeps(entry, field)) continue;
			found.push(`“${before}” in ${place} was lost to ${entry.uuid}, whose author never saw it.`);
		}
	}
	return found;
};

/** Nothing is carried out twice. */
export const doneOnce: Invariant = ({ history }) => {
	const seen = new Set<string>();
	return history.flatMap(({ uuid, name }) => {
		const again = seen.has(uuid);
		seen.add(uuid);
		return again ? [`${name} (${uuid}) was carried out twice.`] : [];
	});
};

/** The simplest possible team comes to the same verdicts and the same records by the same changes. */
export const followsTheReference: Invariant = ({ history, records, horizon }) => {
	const team = new ReferenceTeam(horizon);
	const found: string[] = [];
	for (const entry of history) {
		const verdict = carryOut(team, entry);
		if (verdict !== undefined && verdict !== entry.verdict)
			found.push(`${entry.name} (${entry.uuid}) was ${entry.verdict}; the reference: ${verdict}.`);
	}
	return found.length > 0 ? found : differences(team, records);
};

/** `verify` finds nothing. */
export const databaseVerifies: Invariant = ({ faults }) => [...faults];

const INVARIANTS: Readonly<Record<string, Invariant>> = {
	...{ everyQueueDrains, replicasAgree, nothingDrifts, ranksAreUnique, nothingComesBack },
	...{ acknowledgedIsDurable, noEditVanishes, nothingUnseenIsLost, doneOnce },
	...{ followsTheReference, databaseVerifies },
};

/** Everything that is not as it must be, each behind the name of what it violates. */
export const violations = (facts: Facts): string[] =>
	Object.entries(INVARIANTS).flatMap(([name, invariant]) =>
		invariant(facts).map((sentence) => `${name}: ${sentence}`),
	);

const asReceived = ({ collection, id, scope, seq, data }: Holding['records'][number]) =>
	canonical({ collection, id, scope, seq, data });

const nameOf = ({ made }: Facts, uuid: string): string =>
	`${made.find((one) => one.uuid === uuid)?.name ?? 'A change'} (${uuid})`;

/** The fields in which an entry leaves another value than it found. */
function overwritten({ changes }: Entry): [place: string, field: string, change: EntryChange][] {
	return changes
		.filter(({ op, before }) => op === 'put' && before !== null)
		.flatMap((change) =>
			(FILLED_IN[change.collection] ?? [])
				.filter((field) => at(change.before, field) !== at(change.after, field))
				.map((field): [string, string, EntryChange] => [
					`${recordKey(change)} ${field}`,
					field,
					change,
				]),
		);
}

const keeps = ({ uuid, changes }: Entry, field: string): boolean =>
	changes.some(({ collection, id }) => collection === 'kept' && id === `${uuid}~${field}`);
