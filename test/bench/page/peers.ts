import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Change } from '../../fixtures/react/rows.tsx';
import type { Measured, Row } from '../model.ts';
import { type Lab, termsOf } from './lab.ts';
import { nameOf, rowOf, WORST } from './marked.ts';
import { type Loading, markings } from './marking.ts';
import { CHANGES } from './renders.ts';

/** Another way of marking the same words, as a script that runs in the page. */
interface Peer {
	name: string;
	/** Defines `markAll(pattern)`, which marks all that a regular expression finds. */
	script: string;
}

const RUNS = 2;

/** The same pages and words marked by others, each by one regular expression of all words. */
export async function others(lab: Lab): Promise<Measured> {
	const pattern = patternOf(termsOf(10_000));
	const rows: Row[] = [];
	for (const peer of await peers()) {
		const loading: Loading = {
			count: () => document.querySelectorAll('mark').length,
			script: `${peer.script};
				addEventListener('load', () => setTimeout(() => markAll(${JSON.stringify(pattern)})))`,
		};
		for (const fixture of [WORST, { elements: 5_000, hits: 'sparse' } as const]) {
			const url = await lab.address(fixture, 10_000);
			const marking = await markings(await lab.plain(), url, RUNS, loading);
			rows.push(rowOf(`${nameOf(fixture)}, 10000 terms, ${peer.name}`, marking));
		}
	}
	rows.push(...(await onReact(lab, pattern)));
	return { rows, goals: [] };
}

/** What becomes of a React page whose words were wrapped, when it renders anew. */
async function onReact(lab: Lab, pattern: string): Promise<Row[]> {
	const rows: Row[] = [];
	for (const change of ['one', 'all', 'reverse'] satisfies Change[]) {
		const right = await afterRenders(lab, change, async () => {});
		for (const { name, script } of await peers()) {
			const now = await afterRenders(lab, change, async (page) => {
				await page.addScriptTag({ content: script });
				await page.evaluate((all) => window.markAll(all), pattern);
			});
			rows.push({
				'10 React re-renders': `${CHANGES[change]}, ${name}`,
				'first error': now.error,
				'rows gone': right.rows.length - now.rows.length,
				'rows with wrong text': now.rows.filter((row, i) => row !== right.rows[i]).length,
			});
		}
	}
	return rows;
}

interface Rendered {
	/** What each row says. */
	rows: string[];
	/** The name of the page's first error. */
	error: string;
}

async function afterRenders(
	lab: Lab,
	change: Change,
	mark: (page: Page) => Promise<void>,
): Promise<Rendered> {
	const page = await (await lab.plain()).newPage();
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await page.goto(await lab.reactAddress(10_000));
	await mark(page);
	// A page that fell over does not answer any more: its error is what is told.
	await page.evaluate((what) => window.rerender(what, 10, 0), change).catch(() => {});
	const rows = await page.locator('.row').allTextContents();
	await page.close();
	return { rows, error: errors[0]?.name ?? 'none' };
}

declare global {
	interface Window {
		markAll(pattern: string): void;
	}
}

const patternOf = (words: readonly string[]): string =>
	`\\b(?:${words.toSorted((a, b) => b.length - a.length).join('|')})\\b`;

async function peers(): Promise<Peer[]> {
	const markJs = await readFile(new URL(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');
	return [
		{
			name: 'mark.js, one RegExp',
			script: `${markJs};
				window.markAll = (pattern) => new Mark(document.body).markRegExp(new RegExp(pattern, 'gi'));`,
		},
		{ name: 'TreeWalker, one RegExp and <mark>', script: `window.markAll = ${wrapAll}` },
	];
}

/** Runs in the page, as most who mark words do it: each text is replaced by what it becomes. */
function wrapAll(pattern: string): void {
	const words = new RegExp(pattern, 'gi');
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts) {
		if (text.parentElement?.closest('script, style')) continue;
		const parts: (Node | string)[] = [];
		let at = 0;
		for (const { index, 0: word } of text.data.matchAll(words)) {
			const mark = document.createElement('mark');
			mark.textContent = word;
			parts.push(text.data.slice(at, index), mark);
			at = index + word.length;
		}
		if (parts.length > 0) text.replaceWith(...parts, text.data.slice(at));
	}
}
