import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openReplica } from './open.ts';
import { reading, whereIn } from './view.ts';

it('a database of the first version gets the indexes that came later, and keeps its records', async () => {
	const old = await openDB('common-ground:old', 1, {
		upgrade(db) {
			const records = db.createObjectStore('records', { keyPath: ['collection', 'id'] });
			for (const name of ['conceptId', 'list', 'role'])
				records.createIndex(name, ['collection', `data.${name}`]);
			for (const name of ['overlay', 'outbox', 'log', 'rejected', 'meta'])
				db.createObjectStore(name, { autoIncrement: true });
		},
	});
	const priority = { id: 'p', list: 'it', owner: 'mary' };
	await old.put('records', { collection: 'priority', id: 'p', scope: 'team', data: priority });
	old.close();
	const db = await openReplica('old');
	for (const [index, value] of Object.entries({ owner: 'mary', list: 'it' }))
		expect(await whereIn(reading(db), 'priority', index, value)).toEqual([priority]);
});
