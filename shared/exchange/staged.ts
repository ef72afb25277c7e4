import type { Import } from '../model/import.ts';

/** Ids of imports whose entries nobody is shown yet. */
export const stagingOf = (imports: Iterable<Pick<Import, 'id' | 'state'>>): Set<string> => {
	const staging = [...imports].filter(({ state }) => state === 'staging');
	return new Set(staging.map(({ id }) => id));
};

/**
 * What everyone may be shown. Every reader of concepts and terms asks this: so one change of the import's own
 * record publishes any number of entries at once.
 */
export const shownOf = <R extends { importId?: string | undefined }>(
	records: readonly R[],
	staging: ReadonlySet<string>,
): R[] => records.filter(({ importId }) => importId === undefined || !staging.has(importId));
