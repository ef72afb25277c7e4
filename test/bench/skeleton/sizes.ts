import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** All that one entry point makes the browser load. */
export interface Size {
	entry: string;
	/** Bytes as they lie on the disk, and packed. */
	raw: number;
	gzip: number;
}

/** The built extension's entry points: scripts that run by themselves, and pages with all they load. */
export async function sizesOf(dir: string): Promise<Size[]> {
	const files = await readdir(dir, { recursive: true });
	const scripts = files.filter((file) => /^(content-scripts[/\\])?[^/\\]+\.js$/.test(file));
	const pages = files.filter((file) => file.endsWith('.html'));
	return Promise.all([
		...scripts.map((file) => sizeOf(dir, file, [file])),
		...pages.map(async (file) => sizeOf(dir, file, [file, ...(await loadedBy(dir, file))])),
	]);
}

/** Scripts and sheets that a page names; the builder names also those that they import. */
async function loadedBy(dir: string, page: string): Promise<string[]> {
	const html = await readFile(join(dir, page), 'utf8');
	const names = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)];
	return names.flatMap(([, name]) => name ?? []);
}

async function sizeOf(dir: string, entry: string, files: readonly string[]): Promise<Size> {
	const contents = await Promise.all(files.map((file) => readFile(join(dir, file))));
	return {
		entry,
		raw: contents.reduce((sum, bytes) => sum + bytes.length, 0),
		gzip: contents.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0),
	};
}
