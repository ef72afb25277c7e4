import type { TeamRecords } from '@common-ground/shared/exchange/team.ts';
import { all } from '../../../replica/read.ts';

/** What an exchange reads of the current team. */
export async function teamRecords(): Promise<TeamRecords> {
	const [concepts, terms, imports, batches] = await Promise.all([
		...([all('concept'), all('term'), all('import'), all('importBatch')] as const),
	]);
	return { concepts, terms, imports, batches };
}
