import type { Collection } from '../model/records.ts';
import { TICKET_ROLES } from '../model/ticket-facts.ts';

/**
 * The fields that people fill in and that are merged one by one, as paths. What else a record holds
 * follows from the change that was made (who, when, a rank, where it stands in the workflow) and goes
 * with the last one.
 */
export const MERGED_FIELDS: Partial<Record<Collection, readonly string[]>> = {
	concept: [
		...['definition.marketing', 'definition.it', 'changes.marketing', 'changes.it'],
		...['example', 'falseFriend', 'advice', 'subjectField'],
	],
	term: ['text', 'side', 'status', 'type', 'match'],
	priority: ['title', 'bet', 'outcome', 'serves.marketing', 'serves.it'],
	ticket: [
		...['priorityId', 'level', 'journey', 'channel'],
		...TICKET_ROLES.map((role) => `involved.${role}`),
	],
	expectation: [
		...['needed.by', 'needed.why', 'possible.by', 'possible.cost', 'mayChange'],
		...['guardrails.security', 'guardrails.compliance', 'guardrails.serviceLevel'],
	],
	why: [
		...['answers.whyNow', 'answers.outcome', 'answers.priorityId', 'answers.noPriority'],
		...['answers.measure', 'answers.neededBy'],
	],
};

/** What stands at a path; undefined where the way leads nowhere. */
export function fieldAt(data: unknown, path: string): unknown {
	let value = data;
	for (const key of path.split('.'))
		value =
			typeof value === 'object' && value !== null
				? (value as Record<string, unknown>)[key]
				: undefined;
	return value;
}

/** An object that holds a value at a path, and nothing else. */
export function fieldOf(path: string, value: unknown): Record<string, unknown> {
	const [key = '', ...rest] = path.split('.');
	return { [key]: rest.length > 0 ? fieldOf(rest.join('.'), value) : value };
}

/** Are two values of a field the same? They are JSON, of a few keys at most; nothing is as good as an empty text. */
export const isSame = (a: unknown, b: unknown): boolean =>
	(a ?? '') === (b ?? '') || JSON.stringify(a) === JSON.stringify(b);

/** The fields without those that read the same in the record that the author sees; of a pair, without such halves. */
export function onlyChanged<F extends object>(
	collection: Collection,
	fields: F,
	seen: object | undefined,
): F {
	if (!seen) return fields;
	const changed = Object.entries(fields).flatMap(([key, value]) => {
		const before = fieldAt(seen, key);
		if (!isPair(collection, key)) return isSame(value, before) ? [] : [[key, value]];
		const halves = Object.entries(value ?? {}).filter(
			([half, text]) => !isSame(text, fieldAt(before, half)),
		);
		return halves.length > 0 ? [[key, Object.fromEntries(halves)]] : [];
	});
	return Object.fromEntries(changed) as F;
}

const isPair = (collection: Collection, key: string): boolean =>
	MERGED_FIELDS[collection]?.some((path) => path.startsWith(`${key}.`)) ?? false;
