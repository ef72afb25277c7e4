import type { ConceptStatus } from '../model/concept.ts';
import { wrongIn } from './check.ts';
import { entryOf, markOf, versionOf } from './entry.ts';
import { foldedWord, Matcher } from './match.ts';
import { type Assumed, type Difference, type Merged, mergedInto } from './merge.ts';
import type { ReadEntry, Reading, Refused } from './reading.ts';
import { type Held, heldIn, type TeamRecords } from './team.ts';

/** What the person who imports decides. */
export interface ImportOptions extends Assumed {
	/** What is new and approved in the file is shown at once; else it waits in the queue. */
	live: boolean;
}

/**
 * What becomes of an entry of the file. `conflicting`: the file and the team both changed it since it was exported
 * or last imported.
 */
export type Planned = { row: number; name: string } & (
	| { kind: 'added'; entry: ReadEntry; status: ConceptStatus }
	| { kind: 'changed' | 'conflicting'; held: Held; merged: Merged; differences: Difference[] }
	| { kind: 'unchanged' }
);

/** The dry run: all that an import would do, before anything is written. */
export interface Plan {
	items: Planned[];
	refused: Refused[];
	notes: string[];
	/** In the order of the file; 'refused' counts entries and rows. */
	counts: Record<Planned['kind'] | 'refused', number>;
}

export function planImport(reading: Reading, team: TeamRecords, options: ImportOptions): Plan {
	const held = heldIn(team);
	const marks = lastMarks(team);
	const claimed = new Set(reading.entries.flatMap(({ id }) => id ?? []));
	const matcher = new Matcher(held, claimed);
	const taken = new Map<string, number>();
	const refused = [...reading.refused];
	const items: Planned[] = [];
	for (const entry of reading.entries) {
		const planned = planEntry(entry, reading.language, { matcher, marks, taken, options });
		if ('kind' in planned) items.push(planned);
		else refused.push(planned);
	}
	refused.sort((a, b) => a.row - b.row);
	return {
		items,
		refused,
		notes: [...reading.notes, ...notesOn(items)],
		counts: countsOf(items, refused),
	};
}

interface Planning {
	matcher: Matcher;
	marks: ReadonlyMap<string, string>;
	/** Rows by the entry that they mean, so that no two mean one. */
	taken: Map<string, number>;
	options: ImportOptions;
}

function planEntry(
	entry: ReadEntry,
	language: string,
	{ matcher, marks, taken, options }: Planning,
): Planned | Refused {
	const wrong = wrongIn(entry);
	if (wrong) return wrong;
	const { row } = entry;
	const name = entry.terms[0]?.text ?? '';
	const [held, another] = matcher.find(entry);
	if (another) {
		const message = `Several entries are called “${name}”. Say which is meant: add its id, its side or its subject.`;
		return { row, column: 'term', message };
	}
	const key = held?.concept.id ?? entry.id ?? newKey(entry, options);
	const before = taken.get(key);
	if (before !== undefined)
		return {
			row,
			column: 'term',
			message: `Row ${before} is the same entry: “${name}”. Make one of both.`,
		};
	taken.set(key, row);
	if (!held) return { kind: 'added', row, name, entry, status: newStatus(entry, options) };
	const merged = mergedInto(held, entry, options);
	const { differences } = merged;
	const kind = kindOf({ entry, held, differences, language, mark: marks.get(held.concept.id) });
	return kind === 'unchanged'
		? { kind, row, name }
		: { kind, row, name, held, merged, differences };
}

interface Compared {
	entry: ReadEntry;
	held: Held;
	differences: readonly Difference[];
	language: string;
	/** Of the entry as an import last left it; undefined where none did. */
	mark: string | undefined;
}

function kindOf({ entry, held, differences, language, mark }: Compared) {
	if (differences.length === 0) return 'unchanged';
	const { concept, terms } = held;
	if (entry.version !== undefined) {
		if (entryOf(concept, terms, language).version === entry.version) return 'changed';
		// Nobody touched it in the file: what the team made of it since stands.
		return versionOf(entry) === entry.version ? 'unchanged' : 'conflicting';
	}
	return mark === undefined || withoutStatus(mark) === withoutStatus(markOf(concept, terms))
		? 'changed'
		: 'conflicting';
}

const withoutStatus = (mark: string): string => mark.split('.')[0] ?? '';

/** By its word, side and subject: two rows that say the same of these are one entry. */
const newKey = ({ terms, fields }: ReadEntry, { side }: ImportOptions): string => {
	const [first] = terms;
	return JSON.stringify([
		foldedWord(first?.text ?? ''),
		first?.side ?? side,
		foldedWord(fields.subjectField ?? ''),
	]);
};

/** What nobody could learn anything from is shown to nobody before a curator has seen it. */
function newStatus(
	{ status = 'approved', fields }: ReadEntry,
	{ live }: ImportOptions,
): ConceptStatus {
	const isShown = status === 'approved' || status === 'disputed';
	if (!isShown) return status;
	return live && (fields['definition.marketing'] || fields['definition.it']) ? status : 'suggested';
}

/** What each entry was when an import last wrote it. */
function lastMarks({ imports, batches }: TeamRecords): Map<string, string> {
	const order = new Map(imports.map(({ id, at }) => [id, at]));
	const done = batches
		.filter(({ undone }) => !undone)
		.sort((a, b) => ((order.get(a.importId) ?? '') < (order.get(b.importId) ?? '') ? -1 : 1));
	return new Map(
		done.flatMap(({ entries }) => entries.map(({ conceptId, mark }) => [conceptId, mark])),
	);
}

function notesOn(items: readonly Planned[]): string[] {
	const bare = items.filter(
		(item) =>
			item.kind === 'added' &&
			!item.entry.fields['definition.marketing'] &&
			!item.entry.fields['definition.it'],
	).length;
	return bare > 0
		? [`${bare} new without a definition: these go to the queue, where somebody writes one.`]
		: [];
}

function countsOf(items: readonly Planned[], refused: readonly Refused[]): Plan['counts'] {
	const counts = { added: 0, changed: 0, unchanged: 0, conflicting: 0, refused: refused.length };
	for (const { kind } of items) counts[kind]++;
	return counts;
}
