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
		...['example', 'falseFriend', 'advice', 'subjectField', 'kind', 'source', 'broader', 'links'],
		...['kpi.formula', 'kpi.unit', 'kpi.sourceSystem', 'kpi.indicator', 'kpi.pairedWith'],
		...['kpi.target', 'kpi.owners.marketing', 'kpi.owners.it'],
	],
	term: ['text', 'side', 'status', 'type', 'match', 'lang'],
	priority: [
		...['title', 'bet', 'outcome', 'serves.marketing', 'serves.it', 'kpis', 'nature', 'level'],
		...['owners.marketing', 'owners.it', 'fundedBy', 'vision', 'pilot'],
	],
	priorityLink: ['how'],
	load: ['department', 'what', 'share', 'until'],
	ticket: [
		...['priorityId', 'level', 'journey', 'channel'],
		...TICKET_ROLES.map((role) => `involved.${role}`),
	],
	expectation: [
		...['needed.by', 'needed.why', 'possible.by', 'possible.cost', 'mayChange'],
		...['guardrails.security', 'guardrails.compliance', 'guardrails.serviceLevel'],
	],
	decision: ['title', 'why', 'instead', 'about', 'revisit'],
	lesson: ['title', 'happened', 'lesson', 'about'],
	why: [
		...['answers.whyNow', 'answers.outcome', 'answers.priorityId', 'answers.noPriority'],
		...['answers.measure', 'answers.neededBy'],
	],
	perspectiveCard: ['text', 'about'],
	practice: ['title', 'text', 'link'],
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

/** The fields without those that read the same in the record that the author sees; of a group, without such parts. */
export function onlyChanged<F extends object>(
	collection: Collection,
	fields: F,
	seen: object | undefined,
): F {
	return seen ? (changedParts(MERGED_FIELDS[collection] ?? [], fields, seen) as F) : fields;
}

/** `paths` are those below the group that `fields` are. */
const changedParts = (paths: readonly string[], fields: object, seen: unknown): object =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([key, value]): [string, unknown][] => {
			const before = fieldAt(seen, key);
			const parts = paths.flatMap((path) =>
				path.startsWith(`${key}.`) ? [path.slice(key.length + 1)] : [],
			);
			if (parts.length === 0) return isSame(value, before) ? [] : [[key, value]];
			const changed = changedParts(parts, (value ?? {}) as object, before);
			return Object.keys(changed).length > 0 ? [[key, changed]] : [];
		}),
	);
