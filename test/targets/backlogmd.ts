import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFree } from '@common-ground/server/start/ports.ts';
import { type Board, startBoard } from '@common-ground/server/start/practice/board.ts';
import { practiceTickets } from '@common-ground/server/start/practice/tickets.ts';

/** The real Backlog.md with the practice tickets, CAMP-1 to CAMP-20, in a folder that goes with it. */
export async function startBacklogMd(): Promise<Board> {
	const dir = await mkdtemp(join(tmpdir(), 'common-ground-backlogmd-'));
	const board = await startBoard({ dir, port: await anyFree(), tickets: practiceTickets });
	if (!board) throw new Error('backlog.md is not installed; run npm test from the top.');
	return {
		origin: board.origin,
		async stop() {
			await board.stop();
			await rm(dir, { recursive: true, force: true });
		},
	};
}
