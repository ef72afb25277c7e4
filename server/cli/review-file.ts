import { gather, isOfReview, type ScopedRow } from '@common-ground/shared/review/gather.ts';
import { reviewHtml } from '@common-ground/shared/review/html/document.ts';
import type { Period } from '@common-ground/shared/review/period.ts';
import { reviewOf } from '@common-ground/shared/review/review.ts';
import { eachRow } from '../store/each-row.ts';
import type { Store } from '../store/store.ts';
import { reviewSheets } from './review-sheets.ts';

/** The review pack of a team as a file's text, of what the store holds at one moment. */
export async function reviewFile(store: Store, teamId: string, period: Period): Promise<string> {
	const records = gather(await rowsOf(store, teamId));
	return reviewHtml(reviewOf(records, period), await reviewSheets());
}

async function rowsOf(store: Store, teamId: string): Promise<ScopedRow[]> {
	const found: ScopedRow[] = [];
	await store.whole(async (rows) => {
		for await (const { team_id, collection, scope, data } of eachRow(rows, 'records'))
			if (team_id === teamId && data !== null && isOfReview(String(collection)))
				found.push({
					...{ collection: String(collection), scope: String(scope) },
					data: JSON.parse(String(data)),
				});
	});
	return found;
}
