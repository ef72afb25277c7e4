/** Builds the extension, unless it is already built from just these sources. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** `e2e` differs from what is shipped only in what a test needs; `extension/wxt.config.ts` says in what. */
export type BuildMode = 'production' | 'e2e';
export type BuildTarget = 'chrome' | 'firefox';

export interface Build {
	/** Folder that a browser loads. */
	dir: string;
	rebuilt: boolean;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXTENSION = join(ROOT, 'extension');
const NOT_SOURCES = new Set(['node_modules', '.output', '.wxt']);

/** Throws with the tail of the build's own words if it fails. Not for two at once: they share a folder. */
export async function buildExtension(target: BuildTarget, mode: BuildMode): Promise<Build> {
	const name = `${target}-mv3${mode === 'production' ? '' : `-${mode}`}`;
	const dir = join(EXTENSION, '.output', name);
	const stamp = `${dir}.stamp`;
	const wanted = await fingerprint();
	const built = existsSync(join(dir, 'manifest.json')) && (await textOf(stamp)) === wanted;
	if (built) return { dir, rebuilt: false };
	await runWxt(['build', '-b', target, '--mode', mode]);
	await writeFile(stamp, wanted);
	return { dir, rebuilt: true };
}

/** One hash over everything that a build is made from. */
async function fingerprint(): Promise<string> {
	const hash = createHash('sha256').update(await readFile(join(ROOT, 'pnpm-lock.yaml')));
	for (const file of [...(await sources('extension')), ...(await sources('shared'))].sort())
		hash.update(file).update(await readFile(join(ROOT, file)));
	return hash.digest('hex');
}

async function sources(folder: string): Promise<string[]> {
	const entries = await readdir(join(ROOT, folder), { withFileTypes: true });
	const found = await Promise.all(
		entries
			.filter((entry) => !NOT_SOURCES.has(entry.name) && !/\.test\.tsx?$/.test(entry.name))
			.map((entry) => {
				const path = join(folder, entry.name);
				return entry.isDirectory() ? sources(path) : [path];
			}),
	);
	return found.flat();
}

const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

function runWxt(args: readonly string[]): Promise<void> {
	const wxt = join(EXTENSION, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [wxt, ...args], {
			cwd: EXTENSION,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const keep = (chunk: Buffer): void => {
			output += chunk.toString();
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0
				? resolve()
				: reject(
						new Error(`The extension could not be built (wxt ${args.join(' ')}):\n${said(output)}`),
					),
		);
	});
}

/** The builder's own words, without its spinner and where in the builder they were thrown. */
const said = (output: string): string =>
	stripVTControlCharacters(output)
		.split('\n')
		.filter((line) => line.trim() && !/^\s+at |[⠁-⣿]/.test(line))
		.slice(-30)
		.join('\n');
