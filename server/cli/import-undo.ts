import type { ImportBatch } from '@common-ground/shared/model/import.ts';
import { Failure } from './failure.ts';
import { glossaryRecords } from './glossary-records.ts';
import { carryOutOne } from './import.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';

/** Takes a whole import back, batch by batch. What somebody changed since stays, and is said. */
export const undoImport = (
	importId: string,
	options: DataOptions & { team?: string },
): Promise<void> =>
	withStore(options, async (store) => {
		const team = await teamOf(store, options.team);
		const { imports, batches } = await glossaryRecords(store, team.id);
		const found = imports.find(({ id }) => id === importId);
		if (!found) throw new Failure(`There is no import ${importId} in this team.`);
		if (found.state === 'undone') throw new Failure('This import was taken back already.');
		const own = batches.filter((one) => one.importId === importId);
		for (const [index, { batch, entries }] of own.entries()) {
			const conceptIds = entries.map(({ conceptId }) => conceptId);
			const last = index === own.length - 1;
			await carryOutOne(store, team, {
				name: 'import.undo',
				args: { importId, batch, conceptIds, last },
			});
		}
		const after = (await glossaryRecords(store, team.id)).batches;
		console.log(
			`Took “${found.name}” back. ${leftOf(after.filter((one) => one.importId === importId))}`,
		);
	});

function leftOf(batches: readonly ImportBatch[]): string {
	const left = batches.flatMap(({ undone }) => undone?.left ?? []);
	return left.length === 0
		? 'Everything is as it was.'
		: `${left.length} entries stay, because somebody changed them since: ${left.slice(0, 10).join(', ')}`;
}
