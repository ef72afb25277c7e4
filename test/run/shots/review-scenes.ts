import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

type Scene = (stage: Stage) => Promise<Page>;

interface Extension {
	runtime: { sendMessage(message: object): Promise<unknown> };
}

const LISTS = {
	marketing: [
		'Checkout in one page',
		'Mailing for the fair',
		'Offers by segment',
		'New photographs',
	],
	it: ['Passkeys for everybody', 'Leave the old data centre', 'One tag manager', 'Fewer exports'],
} as const;
/** From the one to what it helps, by their places. */
const LINKS = [
	[0, 0, 'Nobody leaves for a forgotten password'],
	[2, 1, 'It counts each visit once'],
	[3, 2, 'Segments come from one place'],
	[1, 3, 'Pictures load from a quick host'],
] as const;

const idOf = (list: string, place: number): string => `shots-${list}-${place}`;

/** A console page of Mary's, with lists of both sides that are linked; made once, refused from then on. */
async function ranked({ mary }: Stage, place: string): Promise<Page> {
	const page = await mary.open('console', place);
	const says = (name: string, args: object): Promise<void> =>
		page.evaluate(
			async (message) => {
				const { chrome } = globalThis as unknown as { chrome: Extension };
				await chrome.runtime.sendMessage(message);
			},
			{ request: 'mutate', args: { name, args } },
		);
	for (const [list, titles] of Object.entries(LISTS))
		for (const [at, title] of titles.entries())
			await says('priority.create', {
				...{ id: idOf(list, at), list, title, bet: at === 0 ? 'big' : 'normal' },
				...{ serves: { marketing: '', it: '' }, outcome: '', reason: 'Planned for this quarter' },
			});
	for (const [from, to, how] of LINKS)
		await says('priority.link', {
			...{ from: idOf('it', from), to: idOf('marketing', to), kind: 'serves', how },
		});
	return page;
}

const divergence: Scene = async (stage) => {
	const page = await ranked(stage, '/divergence');
	await page.locator('figure svg').first().waitFor();
	return page;
};

const lists: Scene = async (stage) => {
	const page = await ranked(stage, '/priorities');
	await page.setViewportSize({ width: 1600, height: 1000 });
	await page.getByText('Checkout revamp').first().waitFor();
	return page;
};

const perspective: Scene = async ({ mary }) => {
	const page = await mary.open('console', '/perspective');
	await page.getByText('sustainable growth', { exact: false }).first().waitFor();
	return page;
};

const review: Scene = async (stage) => {
	const page = await ranked(stage, '/review');
	const told = page.getByRole('article').getByText('Passkeys for everybody').first();
	const again = page.getByRole('button', { name: 'Show it' });
	while (!(await told.isVisible()) || (await again.isVisible())) {
		if (await again.isVisible()) await again.click();
		await page.waitForTimeout(50);
	}
	return page;
};

/** The file that the console saves, as a browser opens it from disk, at its plot of both lists. */
const file: Scene = async (stage) => {
	const screen = await review(stage);
	const saving = screen.waitForEvent('download');
	await screen.getByRole('button', { name: 'Save as a file' }).click();
	const path = join(tmpdir(), `review-${stage.theme}.html`);
	await (await saving).saveAs(path);
	await screen.close();
	const page = await stage.mary.visit('about:blank');
	await page.goto(pathToFileURL(path).href);
	await page.locator('#divergence').scrollIntoViewIfNeeded();
	return page;
};

/** What both sides meet over: their lists, where these part, what moves the other, the review. */
export const reviewScenes: Record<string, Scene> = {
	'console-lists': lists,
	'console-divergence': divergence,
	'console-perspective': perspective,
	'console-review': review,
	'review-file': file,
};
