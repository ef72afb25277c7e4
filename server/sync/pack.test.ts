import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Snapshot, StoredRecord } from '../store/store.ts';
import { Packing } from './pack.ts';

const PAGES = 40;

const page = (n: number): StoredRecord[] => [
	{
		collection: 'concept',
		id: `c${n}`,
		scope: 'team',
		seq: 1,
		data: `{"x":"${'y'.repeat(50_000)}"}`,
	},
];

/** Of forty pages; `between` happens before each. */
const snapshot = (between: (n: number) => Promise<void> | void): Snapshot => ({
	team: { id: 't1', name: 'Acme', epoch: 'e1', seq: 1, horizon: 0, createdAt: '' },
	scope: { scope: 'team', seq: 1, sum: 0, records: PAGES },
	async *pages() {
		for (let n = 0; n < PAGES; n++) {
			await between(n);
			yield page(n);
		}
	},
	close: async () => {},
});

it('whoever asks while it is packed gets all of it, from its beginning', async () => {
	let late: Promise<Buffer> | undefined;
	const packing = new Packing(
		snapshot((n) => {
			if (n === PAGES / 2) late = buffer(packing.follow());
		}),
		'gzip',
	);
	const first = await buffer(packing.follow());
	const lines = gunzipSync(first).toString().trimEnd().split('\n');
	expect(lines).toHaveLength(PAGES + 1);
	expect(await late).toEqual(first);
	expect(await packing.whole).toEqual(first);
});

it('tells those who follow that it broke off', async () => {
	const packing = new Packing(
		snapshot((n) => {
			if (n === PAGES / 2) throw new Error('The disk is gone.');
		}),
		'gzip',
	);
	const followed = buffer(packing.follow());
	await expect(packing.whole).rejects.toThrow('The disk is gone.');
	await expect(followed).rejects.toThrow('The disk is gone.');
});
