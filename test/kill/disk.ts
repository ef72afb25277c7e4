import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SOURCE = fileURLToPath(new URL('synced.c', import.meta.url));

const run = promisify(execFile);

/** A folder on a disk that can lose its power: what was written and not synced is then gone. */
export interface Disk {
	/** Where the process under test keeps its data. */
	folder: string;
	/** Its environment, so that its syncs are noticed. */
	env: Record<string, string>;
	/** From now on what is there counts as synced. */
	settle(): Promise<void>;
	/** The power goes: the folder holds what was synced, and nothing else. All processes on it must be dead. */
	losePower(): Promise<void>;
	remove(): Promise<void>;
}

/** Needs a C compiler and Linux. */
export async function makeDisk(): Promise<Disk> {
	const root = await mkdtemp(join(tmpdir(), 'common-ground-disk-'));
	// PostgreSQL runs as a user of its own and passes through.
	await chmod(root, 0o711);
	const library = join(root, 'synced.so');
	await run('cc', ['-O2', '-shared', '-fPIC', '-o', library, SOURCE, '-ldl']);
	await chmod(library, 0o755);
	const folder = join(root, 'data');
	const copy = join(root, 'synced');
	await mkdir(folder, { mode: 0o700 });
	return {
		folder,
		env: { LD_PRELOAD: library, SYNCED_FOLDER: folder, SYNCED_COPY: copy },
		settle: () => replace(copy, folder),
		losePower: () => replace(folder, copy),
		remove: () => rm(root, { recursive: true, force: true }),
	};
}

/** Makes `target` what `source` is, owners and modes alike. */
async function replace(target: string, source: string): Promise<void> {
	await rm(target, { recursive: true, force: true });
	await run('cp', ['--archive', source, target]);
}
