import { type Entry, nameOf } from '../entry.ts';
import { folded } from '../words.ts';

/** More than any screen shows. */
const MOST = 150;

/** Ids of the concepts whose names come first. Sorting all of them can wait. */
export function beginningOf(entries: readonly Entry[]): string[] {
	const kept: { id: string; name: string }[] = [];
	for (const entry of entries) {
		const name = folded(nameOf(entry));
		const last = kept.at(-1);
		if (kept.length === MOST && last && name >= last.name) continue;
		const at = kept.findIndex((other) => name < other.name);
		kept.splice(at < 0 ? kept.length : at, 0, { id: entry.concept.id, name });
		if (kept.length > MOST) kept.pop();
	}
	return kept.map(({ id }) => id);
}
