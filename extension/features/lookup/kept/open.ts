import { type Lookup, lookupIn } from '../index.ts';
import { type Shelf, shelfOf } from '../shelf.ts';
import { type Kept, readKept, readRecent } from './store.ts';

/** An index as it was read, which can be brought up to date without reading all of it again. */
export interface Opened {
	kept: Kept;
	lookup: Lookup;
}

/** Undefined where none was made yet. 50,000 concepts are some 20 MB, read in a fraction of a second. */
export async function openKept(teamId: string): Promise<Opened | undefined> {
	const kept = await readKept(teamId);
	return kept && openedOf(kept);
}

/** The same index with what became different since it was opened. */
export async function reopened(teamId: string, opened: Opened): Promise<Opened | undefined> {
	const { base, recent: before } = opened.kept;
	const recent = await readRecent(teamId, base.id);
	if (!recent) return openKept(teamId);
	return recent.id === before.id ? opened : openedOf({ base, recent });
}

function openedOf(kept: Kept): Opened {
	const { base, recent } = kept;
	const shelves: Shelf[] = [shelfOf(base.segment, new Set(recent.hidden))];
	if (recent.segment) shelves.push(shelfOf(recent.segment));
	return { kept, lookup: lookupIn(shelves) };
}
