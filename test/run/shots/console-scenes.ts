import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

type Scene = (stage: Stage) => Promise<Page>;

const NARROW = { width: 420, height: 860 };

/** A list of others: new terms, changed ones, a row that cannot be taken. */
const IMPORTED = [
	'id,term,definition marketing,definition it,side',
	',quorum,Enough of us to decide.,The fewest servers that must agree.,it',
	',tombstone,,What marks a record as deleted.,it',
	',hero image,"The first large picture of a page.",The file that decides how quick a page seems.,marketing',
	'sp-api,API,How two programs hand each other data.,,it',
	',nowhere,Whose is this?,,sales',
].join('\n');

/** The same screen in a narrow window. */
const narrow =
	(scene: Scene): Scene =>
	async (stage) => {
		const page = await scene(stage);
		await page.setViewportSize(NARROW);
		return page;
	};

const table: Scene = async ({ mary }) => {
	const page = await mary.open('console', '/glossary');
	await page.getByRole('grid', { name: 'Terms' }).focus();
	for (const key of ['ArrowDown', 'ArrowDown', ' ', 'Shift+ArrowDown', 'Shift+ArrowDown'])
		await page.keyboard.press(key);
	await page.getByText('3 terms chosen').waitFor();
	return page;
};

const editor: Scene = async ({ mary }) => {
	const page = await mary.open('console', '/glossary/sp-conversion-rate');
	await page.setViewportSize({ width: 1600, height: 1000 });
	await page.getByRole('button', { name: 'Edit' }).click();
	await page.getByRole('group', { name: /For IT/ }).waitFor();
	return page;
};

const split: Scene = async ({ mary }) => {
	const page = await mary.open('console', '/glossary/sp-rollback');
	await page.setViewportSize({ width: 1600, height: 1100 });
	await page.getByRole('button', { name: 'Split…' }).click();
	await page.getByRole('combobox', { name: 'Who says “rollback”' }).selectOption('both');
	const other = page.getByRole('combobox', { name: 'Who says “return to the old version”' });
	await other.selectOption('stays');
	const there = page.getByRole('group', { name: /New: what/ }).getByRole('textbox');
	await there.nth(0).fill('A price goes back to what it was for some weeks, and we say so loudly.');
	await there.nth(1).fill('A time-limited lower price; the shop reads it from the price list.');
	return page;
};

const importing: Scene = async ({ mary }) => {
	const page = await mary.open('console', '/exchange');
	await page.locator('input[type=file]').setInputFiles({
		name: 'terms.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(IMPORTED),
	});
	await page.getByText('nothing is written yet').waitFor();
	return page;
};

const queue: Scene = async ({ mary }) => {
	const page = await mary.open('console', '/queue');
	await page.getByRole('button', { name: /^Approve/ }).waitFor();
	return page;
};

const compare: Scene = async ({ mary, theme }) => {
	const page = await mary.open('console', '/glossary/sp-api');
	await page.getByRole('button', { name: 'Edit' }).click();
	await page
		.getByRole('textbox', { name: 'Example' })
		.fill(`The shop asks the warehouse over its API, in ${theme} and dark alike.`);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByText('is saved.').waitFor();
	await page.getByRole('link', { name: 'History' }).click();
	await page.getByText('edited it').first().waitFor();
	return page;
};

const people: Scene = async ({ ada }) => {
	const page = await ada.open('console', '/team');
	await page.getByText('used 0 of 10').waitFor();
	return page;
};

const policy: Scene = async ({ ada }) => {
	const page = await ada.open('console', '/policy');
	await page.getByRole('textbox', { name: 'The team' }).waitFor();
	return page;
};

/** Curating words, and the team that does. */
export const consoleScenes: Record<string, Scene> = {
	'console-table': table,
	'console-table-narrow': narrow(table),
	'console-editor': editor,
	'console-editor-narrow': narrow(editor),
	'console-split': split,
	'console-split-narrow': narrow(split),
	'console-import': importing,
	'console-import-narrow': narrow(importing),
	'console-queue': queue,
	'console-queue-narrow': narrow(queue),
	'console-compare': compare,
	'console-compare-narrow': narrow(compare),
	'console-people': people,
	'console-people-narrow': narrow(people),
	'console-policy': policy,
};
