import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { anyFree } from '@common-ground/server/start/ports.ts';
import { Connection, requestText } from '../connection.ts';
import type { Pusher } from './pusher.ts';

/** pouchdb-server as a process. Its 350 packages are not among ours: `POUCHDB_SERVER` names its bin/pouchdb-server. */
export interface PouchServer extends AsyncDisposable {
	pushers: Pusher[];
}

/** Undefined where it is not installed. */
export async function pouchServer(folder: string, count: number): Promise<PouchServer | undefined> {
	const file = process.env.POUCHDB_SERVER;
	if (!file) return undefined;
	const port = await anyFree();
	const args = [file, '--port', String(port), '--dir', folder, '--no-stdout-logs'];
	const child = spawn(process.execPath, args, { stdio: 'ignore', cwd: folder });
	const origin = `http://127.0.0.1:${port}`;
	await answers(origin, child);
	await fetch(`${origin}/team`, { method: 'PUT' });
	const connections = await Promise.all(
		Array.from({ length: count }, () => Connection.open(origin)),
	);
	return {
		pushers: connections.map((connection) => async () => {
			const id = randomUUID();
			const body = JSON.stringify({ host: 'acme.atlassian.net', key: `CAMP-${id}`, priority: 'p' });
			const reply = await connection.send(requestText('PUT', `/team/${id}`, '', body));
			if (reply.status !== 201) throw new Error(`pouchdb-server answered ${reply.status}`);
		}),
		async [Symbol.asyncDispose]() {
			for (const connection of connections) connection.close();
			const gone = once(child, 'exit');
			child.kill();
			await gone;
		},
	};
}

async function answers(origin: string, child: ChildProcess): Promise<void> {
	while (child.exitCode === null) {
		const response = await fetch(origin).catch(() => undefined);
		if (response?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('pouchdb-server ended before it served.');
}
