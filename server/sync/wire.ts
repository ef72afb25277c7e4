import type { Cursor } from '@common-ground/shared/protocol/pull.ts';
import type { ChangesPage, StoredRecord } from '../store/store.ts';

/** A record as a `WireChange`. Its data goes out as the bytes that were stored, not parsed and written again. */
export function wireText({ collection, id, scope, seq, data }: StoredRecord): string {
	const op = data === null ? 'delete' : 'put';
	const head = JSON.stringify({ op, collection, id, scope, seq });
	return data === null ? head : `${head.slice(0, -1)},"data":${data}}`;
}

/** A page as a `ChangesReply`. */
export function changesText(page: ChangesPage): string {
	const { team, records, upTo, more, lastMutationId, sums } = page;
	const cursor: Cursor = { epoch: team.epoch, seq: upTo };
	const rest = JSON.stringify({
		cursor,
		more,
		lastMutationId,
		...(more ? {} : { checksums: sums }),
	});
	return `{"changes":[${records.map(wireText).join(',')}],${rest.slice(1)}`;
}
