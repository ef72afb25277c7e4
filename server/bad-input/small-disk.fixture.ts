import { execFile } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A disk of some megabytes that can be filled and emptied. */
export interface SmallDisk extends AsyncDisposable {
	folder: string;
	/** Takes all room but so many bytes. */
	fill(leave: number): Promise<void>;
	/** Gives back what `fill` took. */
	makeRoom(): Promise<void>;
}

/** Undefined where this user may not mount one. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | undefined> {
	const root = await mkdtemp(join(tmpdir(), 'common-ground-small-'));
	const ballast = join(root, 'ballast');
	try {
		await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'none', root]);
	} catch {
		await rm(root, { recursive: true });
		console.warn(
			'No disk can be mounted here, which needs root on Linux: a full one is not tried.',
		);
		return undefined;
	}
	return {
		folder: join(root, 'data'),
		async fill(leave) {
			const { bavail, bsize } = await statfs(root);
			await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
		},
		makeRoom: () => rm(ballast),
		async [Symbol.asyncDispose]() {
			await run('umount', ['--lazy', root]);
			await rm(root, { recursive: true });
		},
	};
}
