import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Sheets } from '@common-ground/shared/review/html/document.ts';

/** The sheets that the review's file has in it, as they lie in `shared`. */
export async function reviewSheets(): Promise<Sheets> {
	const [tokens = '', charts = '', review = '', page = ''] = await Promise.all(
		[
			...['look/tokens.css', 'charts/charts.css', 'review/html/review.css'],
			'review/html/page.css',
		].map(sheet),
	);
	return { tokens, charts, review, page };
}

const sheet = (path: string): Promise<string> =>
	readFile(fileURLToPath(import.meta.resolve(`@common-ground/shared/${path}`)), 'utf8');
