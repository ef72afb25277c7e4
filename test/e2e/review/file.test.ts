import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { reviewSheets } from '@common-ground/server/cli/review-sheets.ts';
import { gather } from '@common-ground/shared/review/gather.ts';
import { reviewHtml } from '@common-ground/shared/review/html/document.ts';
import { reviewOf } from '@common-ground/shared/review/review.ts';
import { madeTeam } from '@common-ground/shared/review/team.fixture.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../harness/profile.ts';
import { pagesOf } from './pdf.ts';

const FILE = join(tmpdir(), `common-ground-review-${process.pid}.html`);
const PERIOD = { since: '2026-05-17', until: '2026-06-15' };

describe('the review’s file, opened from disk', () => {
	let browser: Awaited<ReturnType<typeof openBrowser>>;
	let page: Page;
	const asked: string[] = [];

	beforeAll(async () => {
		const records = gather(madeTeam({ tickets: 200, priorities: 30 }));
		await writeFile(FILE, reviewHtml(reviewOf(records, PERIOD), await reviewSheets()));
		browser = await openBrowser();
		page = await browser.newPage();
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(pathToFileURL(FILE).href);
	});
	afterAll(async () => {
		await browser?.close();
		await rm(FILE, { force: true });
	});

	it('asks nobody for anything', async () => {
		await page.getByRole('heading', { name: 'Review of Acme' }).waitFor();
		await page.waitForLoadState('networkidle');
		expect(asked).toEqual([pathToFileURL(FILE).href]);
	});

	it('leads from each number to what was counted', async () => {
		const whys = page.getByRole('region', { name: 'Unanswered whys' });
		await whys.getByText('67', { exact: false }).first().click();
		await whys.getByRole('link', { name: 'CAMP-101', exact: true }).first().click();
		const row = page.locator(':target');
		await expect.poll(() => row.isVisible()).toBe(true);
		expect(await row.getByRole('link', { name: 'CAMP-101' }).getAttribute('href')).toBe(
			'https://acme.atlassian.net/browse/CAMP-101',
		);
	});

	it('gives each plot its table, by rows and columns', async () => {
		const figures = await page.locator('figure.chart').all();
		expect(figures.length).toBeGreaterThan(8);
		for (const figure of figures) {
			await figure.getByText('The numbers', { exact: true }).click();
			expect(await figure.getByRole('rowheader').count()).toBeGreaterThan(0);
			expect(await figure.getByRole('columnheader').count()).toBeGreaterThan(1);
			expect(await figure.getByRole('img').getAttribute('aria-labelledby')).toBeTruthy();
		}
	});

	it.each(['light', 'dark'] as const)(
		'has no fault that axe finds, in the %s',
		async (colorScheme) => {
			await page.emulateMedia({ colorScheme });
			const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
		},
	);

	it('prints on A4 with no plot cut and no heading left behind', async () => {
		await page.reload();
		await page.evaluate(markEnds);
		const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
		expect(pages.length).toBeGreaterThan(3);
		const pageOf = (mark: string): number => pages.findIndex((text) => text.includes(mark));
		const parts = await page.locator('[data-part]').allTextContents();
		expect(parts.length).toBeGreaterThan(20);
		const cut = parts.filter((_, n) => {
			const begins = pageOf(`{${n}a}`);
			return begins < 0 || pageOf(`{${n}z}`) !== begins;
		});
		expect(cut.map((text) => text.slice(0, 60))).toEqual([]);
		expect(await readFile(FILE, 'utf8')).not.toContain('<script');
	});
});

/** Writes where each plot and each heading with what follows it begins and ends, so that print can be asked. */
function markEnds(): void {
	const FIRST = 'figcaption, caption, dt, .nothing, .block summary, .block p';
	const mark = (text: string): HTMLElement => {
		const element = document.createElement('small');
		element.textContent = text;
		return element;
	};
	const parts = [...document.querySelectorAll<HTMLElement>('figure.chart, section h2')];
	for (const [n, part] of parts.entries()) {
		part.dataset.part = `${n}`;
		part.prepend(mark(`{${n}a}`));
		const isPlot = part.localName === 'figure';
		const first = isPlot ? part : part.closest('section')?.querySelector(FIRST);
		first?.append(mark(`{${n}z}`));
	}
}
