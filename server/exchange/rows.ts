import type { Store, StoredRecord } from '../store/store.ts';

/** Records read at once; others get their turn in between. */
const PAGE = 1_000;

/** What the whole team may see of these collections, in pages. A record that changes meanwhile comes again. */
export async function* rowsOf(
	store: Pick<Store, 'changes'>,
	teamId: string,
	collections: readonly StoredRecord['collection'][],
): AsyncGenerator<StoredRecord[]> {
	for (let after = 0; ; ) {
		const page = await store.changes({
			...{ teamId, memberId: '', scopes: ['team'], clientId: '' },
			...{ after, limit: PAGE },
		});
		if (!page) return;
		yield page.records.filter(({ collection }) => collections.includes(collection));
		if (!page.more) return;
		after = page.upTo;
	}
}
