import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

type Scene = (stage: Stage) => Promise<Page>;

const NARROW = { width: 420, height: 860 };

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
	'console-queue': queue,
	'console-queue-narrow': narrow(queue),
	'console-compare': compare,
	'console-compare-narrow': narrow(compare),
	'console-people': people,
	'console-people-narrow': narrow(people),
	'console-policy': policy,
};
