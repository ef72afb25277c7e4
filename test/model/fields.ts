/** A record as people see it: what stands in each of its fields, by path; nothing is an empty text. */
export type Fields = Readonly<Record<string, unknown>>;

/** Paths of what people fill in. Said once more here, because the test must not take it from what it tests. */
export const FILLED_IN: Readonly<Record<string, readonly string[]>> = {
	concept: [
		...['definition.marketing', 'definition.it', 'changes.marketing', 'changes.it'],
		...['example', 'falseFriend', 'advice', 'subjectField'],
	],
	term: ['text', 'side', 'status', 'type'],
	priority: ['title', 'bet', 'outcome', 'serves.marketing', 'serves.it'],
	ticket: ['priorityId'],
	expectation: ['needed.why', 'possible.cost', 'mayChange'],
	why: [
		...['answers.whyNow', 'answers.outcome', 'answers.priorityId', 'answers.noPriority'],
		...['answers.measure', 'answers.neededBy'],
	],
};

/** Paths of what follows from other changes. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
	concept: ['status', 'suggestion.by', 'suggestion.reason', 'mergedInto'],
	vote: ['conceptId', 'by'],
	request: ['text', 'side', 'state'],
	asker: ['requestId', 'by'],
	term: ['conceptId'],
	priority: ['list', 'state'],
	why: ['skipped'],
	member: ['name', 'side', 'role'],
	known: ['conceptId'],
	note: ['body', 'visibility', 'side', 'holder', 'threadId', 'by'],
	concern: ['text', 'visibility', 'by', 'side', 'state', 'steps.length'],
	expectation: [
		...['askedBy', 'version', 'ended.result'],
		...['acknowledged.marketing.by', 'acknowledged.it.by'],
	],
	kept: ['collection', 'recordId', 'field'],
};

export function at(data: unknown, path: string): unknown {
	let value = data;
	for (const key of path.split('.'))
		value = typeof value === 'object' ? (value as Fields | null)?.[key] : undefined;
	return value ?? '';
}

export function fieldsOf(collection: string, data: unknown): Fields {
	const paths = [...(FILLED_IN[collection] ?? []), ...(OTHERS[collection] ?? [])];
	if (collection === 'clock') return { entries: entriesOf(data) };
	const fields = Object.fromEntries(paths.map((path) => [path, at(data, path)]));
	// Of a removed record, what is kept is the whole; it shows when it is brought back.
	return collection === 'kept' && fields.field !== ''
		? { ...fields, value: at(data, 'value') }
		: fields;
}

/** For whom a ticket waits, by whom it was said, and whether they took it back. */
export const entriesOf = (data: unknown): ClockEntry[] =>
	((data as { entries?: ClockEntry[] } | undefined)?.entries ?? []).map(
		({ id, on, by, undone = false }) => ({ id, on, by, undone }),
	);

interface ClockEntry {
	id: string;
	on: string;
	by: string;
	undone?: boolean;
}

/** JSON whose keys are in order, so that the same is the same text. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const entries = Object.entries(value).filter(([, one]) => one !== undefined);
	const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
