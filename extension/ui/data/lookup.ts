import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Lookup } from '../../features/lookup/index.ts';
import { onIndex } from '../../features/lookup/kept/news.ts';
import { type Opened, openKept, reopened } from '../../features/lookup/kept/open.ts';
import { currentTeamId } from '../../replica/device.ts';
import { orFail } from './failure.ts';

const finder = signal<Lookup | undefined>(undefined);
let opened: { teamId: string; index: Opened } | undefined;
let begun = false;
let turn = 0;

/**
 * Finds what everyone may see by the index that the background keeps; undefined while it is read, or
 * being made for the first time. Read when first asked for, and again when it becomes another.
 */
export const lookup: ReadonlySignal<Lookup | undefined> = computed(() => {
	begin();
	return finder.value;
});

/** Finds everything, also what waits in the queue or was retired. */
export const fullLookup: ReadonlySignal<Lookup | undefined> = computed(() => {
	const found = lookup.value;
	return (
		found && {
			find: (query, side, limit) => found.find(query, side, limit, { unpublished: true }),
		}
	);
});

function begin(): void {
	if (begun) return;
	begun = true;
	onIndex(() => void read());
	void read();
}

async function read(): Promise<void> {
	const mine = ++turn;
	const next = await orFail(async () => {
		const teamId = await currentTeamId();
		const index = await (opened?.teamId === teamId
			? reopened(teamId, opened.index)
			: openKept(teamId));
		return { teamId, index };
	});
	if (mine !== turn || !next?.index) return;
	opened = { teamId: next.teamId, index: next.index };
	finder.value = next.index.lookup;
}
