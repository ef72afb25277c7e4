import type { TeamRecords } from '@common-ground/shared/exchange/team.ts';
import { eachRow } from '../store/each-row.ts';
import type { Store } from '../store/store.ts';

const COLLECTIONS = {
	concept: 'concepts',
	term: 'terms',
	import: 'imports',
	importBatch: 'batches',
} as const;

/** What an exchange reads of a team, of one moment. */
export async function glossaryRecords(store: Store, teamId: string): Promise<TeamRecords> {
	const found: Record<keyof TeamRecords, unknown[]> = {
		...{ concepts: [], terms: [], imports: [], batches: [] },
	};
	await store.whole(async (rows) => {
		for await (const { team_id, collection, data } of eachRow(rows, 'records')) {
			const name = COLLECTIONS[collection as keyof typeof COLLECTIONS];
			if (team_id === teamId && data !== null && name) found[name].push(JSON.parse(String(data)));
		}
	});
	return found as unknown as TeamRecords;
}
