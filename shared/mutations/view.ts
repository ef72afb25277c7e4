import { type Collection, keyText, type RecordKey, type RecordOf } from '../model/records.ts';
import type { Query, View } from './define.ts';

export const queryText = (query: Query): string =>
	`${query.collection}?${query.index}=${query.value}`;

/** Records by `keyText`; absent ones are named with `undefined`. Query results by `queryText`. */
export interface Loaded {
	records: Map<string, unknown>;
	queries: Map<string, unknown[]>;
}

/** A view over what a storage layer loaded. It refuses to look at anything that `needs` did not name. */
export function viewOf({ records, queries }: Loaded): View {
	return {
		get<C extends Collection>(collection: C, id: string) {
			const key: RecordKey = { collection, id };
			const text = keyText(key);
			if (!records.has(text)) throw new Error(`needs() did not name the record ${text}`);
			return records.get(text) as RecordOf<C> | undefined;
		},
		where<C extends Collection>(collection: C, index: string, value: string) {
			const text = queryText({ collection, index, value });
			const rows = queries.get(text);
			if (!rows) throw new Error(`needs() did not name the query ${text}`);
			return rows as RecordOf<C>[];
		},
	};
}
