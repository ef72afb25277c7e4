import { recordSum, xor53 } from '@common-ground/shared/protocol/checksum.ts';
import type { RecordRow, Sums, WriteTx } from './schema.ts';

/** Puts a record into its scope's sum, or takes one out that is in it: both are the same. */
export function toggle(sums: Sums, row: RecordRow | undefined): void {
	if (!row) return;
	const sum = recordSum({ ...row, data: JSON.stringify(row.data) ?? '' });
	sums[row.scope] = xor53(sums[row.scope] ?? 0, sum);
}

/** Sums up all that is confirmed: once, where an older version kept no sums. */
export async function sumUp(tx: WriteTx): Promise<Sums> {
	const sums: Sums = {};
	for (const row of await tx.objectStore('records').getAll()) toggle(sums, row);
	return sums;
}

/** The scopes in which this device holds other records than the server. */
export const driftedScopes = (own: Sums, servers: Sums): string[] =>
	[...new Set([...Object.keys(own), ...Object.keys(servers)])].filter(
		(scope) => (own[scope] ?? 0) !== (servers[scope] ?? 0),
	);
