import { contentsOf, differences } from '../store/contents.ts';
import { fillPlace } from '../store/fill.ts';
import { openStore, type Place } from '../store/open.ts';
import { Failure } from './failure.ts';
import { type DataOptions, withStore } from './with-store.ts';

/** Copies everything to an empty folder or database, and compares every row before it says that it did. */
export const move = (to: Place, options: DataOptions): Promise<void> =>
	withStore(options, async (source) => {
		const before = await source.teams();
		const sent = await source.whole(async (rows) => {
			await fillPlace(to, rows);
			return contentsOf(rows);
		});
		const target = await openStore(to);
		const arrived = await target.whole(contentsOf).finally(() => target.close());
		const wrong = differences(sent, arrived);
		if (wrong.length > 0)
			throw new Failure(
				`What arrived differs in ${wrong.join(', ')}: do not use the copy, and keep the old data.`,
			);
		const after = await source.teams();
		if (JSON.stringify(after) !== JSON.stringify(before))
			throw new Failure(
				'The team changed meanwhile, and the copy lacks that: stop the server, empty the target, and move again.',
			);
		const rows = [...sent.values()].reduce((sum, table) => sum + table.rows, 0);
		console.log(
			`Moved ${before.length === 1 ? 'one team' : `${before.length} teams`}, ${rows} rows, each compared. Start the server on the copy, and on the old data no more.`,
		);
	});
