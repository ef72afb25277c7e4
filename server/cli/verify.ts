import { verify } from '../ops/verify.ts';
import { Failure } from './failure.ts';
import { type DataOptions, withStore } from './with-store.ts';

/** Says that everything is in order, or what is not. Changes nothing, and works while the server runs. */
export const verifyData = (options: DataOptions): Promise<void> =>
	withStore(options, async (store) => {
		const { teams, records, mutations, faults } = await verify(store);
		const looked = `${teams} ${teams === 1 ? 'team' : 'teams'}, ${records} records, ${mutations} changes played again`;
		if (faults.length > 0)
			throw new Failure(
				[`Something is wrong (${looked}). Restore from a backup. Found:`, ...faults].join('\n'),
			);
		console.log(`Everything is in order: ${looked}.`);
	});
