import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Segment } from '../segment.ts';

/** Raise it whenever a `Segment` made by older code would not be read rightly any more. */
const FORMAT = 2;

/** The index of a team's glossary as it was last compiled, and what became different since. */
export interface Kept {
	base: Base;
	recent: Recent;
}

export interface Base {
	format: number;
	/** Tells this one from any other. */
	id: string;
	segment: Segment;
	/** By concept of the segment, a hash of all that was compiled of it. */
	prints: Uint32Array;
}

export interface Recent {
	/** Tells this one from any other. */
	id: string;
	/** The base that it belongs to. */
	of: string;
	/** Concepts that are new or different since. */
	segment: Segment | undefined;
	/** Ids that are not looked for in the base: changed or gone. */
	hidden: readonly string[];
}

interface KeptSchema extends DBSchema {
	base: { key: string; value: Base };
	recent: { key: string; value: Recent };
	/** How far the replica was when the index was that of its glossary. */
	stamp: { key: string; value: string };
	/** Ids of the concepts whose names come first. */
	beginning: { key: string; value: readonly string[] };
}

let opened: Promise<IDBPDatabase<KeptSchema>> | undefined;

/** A database of its own: all of it can be made again from the replica. */
function database(): Promise<IDBPDatabase<KeptSchema>> {
	const forget = () => {
		opened = undefined;
	};
	opened ??= openDB<KeptSchema>('common-ground:lookup', 2, {
		upgrade(db, before) {
			if (before < 1) {
				db.createObjectStore('base');
				db.createObjectStore('recent');
				db.createObjectStore('stamp');
			}
			db.createObjectStore('beginning');
		},
		blocking: (_from, _to, event) => {
			forget();
			(event.target as IDBDatabase).close();
		},
		terminated: forget,
	});
	opened.catch(forget);
	return opened;
}

/** The index of a team; undefined where none was made yet, or one that this version cannot read. */
export async function readKept(teamId: string): Promise<Kept | undefined> {
	const tx = (await database()).transaction(['base', 'recent']);
	const [base, recent] = await Promise.all([
		tx.objectStore('base').get(teamId),
		tx.objectStore('recent').get(teamId),
		tx.done,
	]);
	return base && recent && base.format === FORMAT && recent.of === base.id
		? { base, recent }
		: undefined;
}

/** What became different since the base of this id; undefined where there is another base by now. */
export async function readRecent(teamId: string, baseId: string): Promise<Recent | undefined> {
	const recent = await (await database()).get('recent', teamId);
	return recent?.of === baseId ? recent : undefined;
}

/** Only the background writes. The indexes of other teams go: a device has one at a time. */
export async function writeBase(teamId: string, base: Omit<Base, 'format'>): Promise<void> {
	const tx = (await database()).transaction(['base', 'recent', 'stamp', 'beginning'], 'readwrite');
	const [bases, recents] = [tx.objectStore('base'), tx.objectStore('recent')];
	await Promise.all([
		bases.clear(),
		recents.clear(),
		tx.objectStore('stamp').clear(),
		tx.objectStore('beginning').clear(),
		bases.put({ ...base, format: FORMAT }, teamId),
		recents.put({ id: base.id, of: base.id, segment: undefined, hidden: [] }, teamId),
		tx.done,
	]);
}

export async function writeRecent(teamId: string, recent: Recent): Promise<void> {
	await (await database()).put('recent', recent, teamId);
}

/** The concepts whose names come first, as they were when the index was made; none where there is none. */
export async function readBeginning(teamId: string): Promise<readonly string[]> {
	return (await (await database()).get('beginning', teamId)) ?? [];
}

export async function writeBeginning(teamId: string, ids: readonly string[]): Promise<void> {
	await (await database()).put('beginning', ids, teamId);
}

/** The last stamp of a team's index; undefined where it has none or this version cannot read it. */
export async function readStamp(teamId: string): Promise<string | undefined> {
	return (await database()).get('stamp', stampKey(teamId));
}

export async function writeStamp(teamId: string, stamp: string): Promise<void> {
	await (await database()).put('stamp', stamp, stampKey(teamId));
}

const stampKey = (teamId: string): string => `${FORMAT}/${teamId}`;
