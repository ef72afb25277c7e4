import { randomBytes } from 'node:crypto';
import { StartError } from '../../ops/start-error.ts';
import { deletedTeams, notesIn } from '../journal.ts';
import type { AllRows } from '../tables.ts';
import { connect, explained } from './connect.ts';
import { fill } from './rows.ts';
import { migrate } from './schema.ts';
import type { Sql } from './sql.ts';
import { removeTeam } from './team-ends.ts';
import { inTransaction } from './transactions.ts';

/**
 * Fills an empty database with everything another store or a backup held, all or nothing. A team
 * without an epoch, as backups have them, begins a new one, and whoever lost their access since, as the journal
 * in `folder` says, does not get it back; a team that was deleted since is deleted again.
 * @throws {StartError} not_empty, and those of `openPostgresStore`
 */
export async function fillDatabase(url: string, rows: AllRows, folder?: string): Promise<void> {
	const pool = connect(url, () => {});
	try {
		const client = await pool.connect();
		await migrate(client).finally(() => client.release());
		await inTransaction(pool, 'BEGIN', async (sql) => {
			await mustBeEmpty(sql);
			await fill(sql, rows);
			await beginEpochs(sql, folder);
		});
	} catch (error) {
		throw explained(error, url);
	} finally {
		await pool.end();
	}
}

async function mustBeEmpty(sql: Sql): Promise<void> {
	// Whoever else would add a team waits.
	await sql.run('LOCK TABLE teams IN EXCLUSIVE MODE');
	const teams = await sql.rows('SELECT 1 FROM teams LIMIT 1');
	if (teams.length > 0)
		throw new StartError(
			'not_empty',
			'The database holds a team already: name an empty one, so that nothing is overwritten.',
		);
}

async function beginEpochs(sql: Sql, folder: string | undefined): Promise<void> {
	const teams = await sql.rows<{ id: string }>(`SELECT id FROM teams WHERE epoch = ''`);
	for (const { id } of teams)
		await sql.run('UPDATE teams SET epoch = $1 WHERE id = $2', [
			randomBytes(16).toString('hex'),
			id,
		]);
	if (teams.length === 0 || !folder) return;
	for (const { kind, id, at } of notesIn(folder))
		if (kind === 'device' || kind === 'token')
			await sql.run(`UPDATE ${kind}s SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL`, [
				at,
				id,
			]);
	for (const { id } of deletedTeams(folder)) await removeTeam(sql, id);
}
