import type { Lookup } from '../../features/lookup/index.ts';
import { beginningOf } from '../../features/lookup/kept/beginning.ts';
import { announceIndex } from '../../features/lookup/kept/news.ts';
import { type Opened, openKept, reopened } from '../../features/lookup/kept/open.ts';
import { renewInSteps } from '../../features/lookup/kept/renew.ts';
import {
	readKept,
	readStamp,
	writeBase,
	writeBeginning,
	writeRecent,
	writeStamp,
} from '../../features/lookup/kept/store.ts';
import { onChange, type Topic } from '../../replica/changes.ts';
import { currentTeamId } from '../../replica/device.ts';
import type { Replica } from '../../replica/schema.ts';
import { standingOf } from '../../replica/standing.ts';
import { readEntries } from './entries.ts';
import { withPauses } from './with-pauses.ts';

/** The index of the current team, for the background itself. */
export interface LookupIndex {
	/** As it is kept now; undefined while it is made for the first time. */
	now(): Promise<Lookup | undefined>;
}

/** What the index is made of. */
const GLOSSARY: readonly Topic[] = ['concept', 'term'];
/** Milliseconds after a change: an import or a pull is many of them. */
const SETTLE = 150;
/** The same where it cannot have touched the glossary. */
const UNHURRIED = 1_000;

/**
 * Keeps the index that look-ups read in step with the glossary, beside everything else that is to be
 * done. A worker that comes to life knows by the stamp whether anything happened since.
 */
export function keepLookup(team: () => Promise<{ db: Replica }>): LookupIndex {
	/** Nothing of the glossary changed since the index was made. */
	let isFresh = false;
	/** The first time only: later on a change is known to have happened. */
	let trustsStamp = true;
	let working: Promise<void> = Promise.resolve();
	const renew = later(SETTLE, () => {
		const trusting = trustsStamp;
		trustsStamp = false;
		isFresh = true;
		working = working.then(async () => {
			const { db } = await team();
			await renewIndex(await currentTeamId(), db, { trustsStamp: trusting });
		});
		working = working.catch((error: unknown) => {
			isFresh = false;
			console.error('Common Ground: look-up index', error);
		});
	});
	const stamp = later(UNHURRIED, () => {
		working = working.then(async () => {
			if (!isFresh) return;
			const { db } = await team();
			await writeStamp(await currentTeamId(), await stampOf(db));
		});
		working = working.catch(() => {});
	});
	onChange((topics) => {
		if (GLOSSARY.some((topic) => topics.has(topic))) {
			isFresh = false;
			trustsStamp = false;
			renew();
		} else if (isFresh) stamp();
	}, new AbortController().signal);
	renew();

	let opened: { teamId: string; index: Opened } | undefined;
	return {
		async now() {
			const teamId = await currentTeamId();
			const index = await (opened?.teamId === teamId
				? reopened(teamId, opened.index)
				: openKept(teamId));
			opened = index && { teamId, index };
			return index?.lookup;
		},
	};
}

function later(ms: number, work: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(work, ms);
	};
}

/** Brings the kept index of a team up to date. */
export async function renewIndex(
	teamId: string,
	db: Replica,
	{ trustsStamp }: { trustsStamp: boolean },
): Promise<void> {
	const stamp = await stampOf(db);
	if (trustsStamp && (await readStamp(teamId)) === stamp) return;
	const kept = await readKept(teamId);
	const entries = await readEntries();
	const renewal = await withPauses(renewInSteps(entries, kept));
	if (renewal.kind === 'base') await writeBase(teamId, renewal.base);
	else await writeRecent(teamId, renewal.recent);
	await writeBeginning(teamId, beginningOf(entries));
	await writeStamp(teamId, stamp);
	announceIndex();
}

/** Another one after each change that this device made or took in. */
async function stampOf(db: Replica): Promise<string> {
	const { epoch, seq, nextMutationId, sums } = await standingOf(db);
	return JSON.stringify([epoch, seq, nextMutationId, sums]);
}
