import { subjectsOf } from '@common-ground/shared/history/subjects.ts';
import { keyText } from '@common-ground/shared/model/records.ts';
import {
	HISTORY_PAGE,
	type HistoryChange,
	type HistoryLine,
	type HistoryQuestion,
	type HistoryReply,
} from '@common-ground/shared/protocol/history.ts';
import { type Identity, scopesOf } from '../auth/identify.ts';
import type { HistoryEntry, Reader } from '../store/store.ts';

type KeptChange = HistoryChange & { scope: string };

/** One page of what was done to a record and its parts, as far as the asker may see it now. */
export async function historyPage(
	reader: Reader,
	{ teamId, actor }: Identity,
	{ before, ...about }: HistoryQuestion,
): Promise<HistoryReply> {
	const scopes = new Set<string>(scopesOf(actor));
	const found = await reader.historyOf(teamId, about, { before, limit: HISTORY_PAGE + 1 });
	const page = found.slice(0, HISTORY_PAGE);
	return {
		entries: page.flatMap((entry) => lineOf(entry, keyText(about), scopes)),
		next: found.length > HISTORY_PAGE ? (page.at(-1)?.seq ?? null) : null,
	};
}

function lineOf(entry: HistoryEntry, about: string, scopes: ReadonlySet<string>): HistoryLine[] {
	const all = JSON.parse(entry.changes) as KeptChange[];
	const seen = all.filter(({ scope }) => scopes.has(scope));
	const changes = seen.filter((change) => subjectsOf(change).some((key) => keyText(key) === about));
	if (changes.length === 0) return [];
	const { seq, at, memberId, name } = entry;
	// A reason may be about all that was done, so that only those who see all of it read it.
	const reason = seen.length === all.length ? reasonIn(entry.args) : undefined;
	return [
		{
			...{ seq, at, memberId, name },
			verdict: entry.verdict === 'merged' ? 'merged' : 'applied',
			...(reason ? { reason } : {}),
			changes: changes.map(({ op, collection, id, before, after }) => ({
				...{ op, collection, id, before, after },
			})),
		},
	];
}

function reasonIn(args: string): string | undefined {
	const { reason } = (JSON.parse(args) ?? {}) as { reason?: unknown };
	return typeof reason === 'string' ? reason : undefined;
}
