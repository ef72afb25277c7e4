import { keyText, type RecordKey } from '@common-ground/shared/model/records.ts';
import type { Changed } from './changes.ts';
import type { ReadTx } from './schema.ts';
import { stagingIn } from './view.ts';

interface Change {
	collection: string;
	id: string;
	/** Absent for a delete. */
	data?: unknown;
}

/**
 * What looks different after these changes, which stand in the transaction already. Entries of an import that
 * nobody is shown yet make nothing look different; once their import is published, everything may.
 */
export async function changedBy(tx: ReadTx, changes: readonly Change[]): Promise<Changed[]> {
	const isAnyOfImport = changes.some((change) => importOf(change) !== undefined);
	const staging = isAnyOfImport ? await stagingIn(tx) : undefined;
	const changed = new Set<string>();
	for (const change of changes) {
		const isImport = change.collection === 'import';
		const isHidden = staging?.has(importOf(change) ?? '') ?? false;
		if (!isHidden || isImport) changed.add(keyText(change as RecordKey));
		if (isImport && !isHidden) changed.add('concept').add('term');
	}
	return [...changed] as Changed[];
}

const importOf = ({ collection, data }: Change): string | undefined => {
	const { id, importId } = (data ?? {}) as { id?: string; importId?: string };
	return collection === 'import' ? id : importId;
};
