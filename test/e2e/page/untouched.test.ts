import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { jiraPage } from '../../fixtures/jira/pages.ts';
import { inBothBrowsers } from '../../harness/both-browsers.ts';
import { differenceOf, serialiseDom } from '../../harness/dom.ts';
import type { Answer, DrivenBrowser, DrivenPage } from '../../harness/driven.ts';
import { JIRA } from '../../harness/jira-site.ts';
import { markedWords } from '../../harness/overlay.ts';
import { answers } from '../../targets/redmine.ts';

const redmine = inject('redmine');

inBothBrowsers('with marks a page is what it is without us,', ({ visit, openPlain }) => {
	let plain: DrivenBrowser;
	beforeAll(async () => {
		plain = await openPlain();
	});
	afterAll(() => plain?.[Symbol.asyncDispose]());

	/** The same address with the extension and without it. */
	const both = async (url: string, answer?: Answer): Promise<DrivenPage[]> => [
		await visit(url, answer),
		await plain.visit(url, answer),
	];
	const areEqual = async ([ours, theirs]: DrivenPage[]): Promise<void> => {
		if (!ours || !theirs) throw new Error('Two pages are compared.');
		await expect.poll(() => markedWords(ours)).not.toEqual([]);
		const difference = async () =>
			differenceOf(sameOf(await serialiseDom(ours)), sameOf(await serialiseDom(theirs)));
		await expect.poll(difference).toBeNull();
		expect(ours.complaints).toEqual(theirs.complaints);
	};

	it('on a real board', async () => areEqual(await both(inject('backlogMd'))));

	it('on a task of it', async () => areEqual(await both(`${inject('backlogMd')}/tasks/CAMP-2`)));

	it.each([
		'/jira/software/c/projects/CAMP/boards/1',
		'/jira/software/c/projects/CAMP/boards/1/backlog',
		'/browse/CAMP-2',
	])('on Jira at %s', async (path) => {
		const answer: Answer = ({ pathname, search }) => jiraPage(pathname + search);
		await areEqual(await both(`${JIRA}${path}`, answer));
	});

	describe.skipIf(!redmine)('on a real Redmine', () => {
		it('in the list of issues, and in an issue', async () => {
			await answers(redmine ?? '');
			const pages = await both(`${redmine}/login`);
			for (const page of pages) await logIn(page);
			for (const page of pages) await goTo(page, `${redmine}/projects/it-requests/issues`);
			await areEqual(pages);
			const issue = await pages[0]?.evaluate(
				() => document.querySelector<HTMLAnchorElement>('td.subject a')?.href,
			);
			for (const page of pages) await goTo(page, issue ?? '');
			await areEqual(pages);
		}, 240_000);
	});
});

/** Redmine's tokens and the names of its forms are different ones each time. */
const sameOf = (dom: string): string =>
	dom
		.replace(/(content|value)="[\w+/=-]{60,}"/g, '$1="token"')
		.replace(/ name="([\w-]*form)-[0-9a-f]{8}"/g, ' name="$1"');

/** Again, where a page that was still on its way after logging in went there instead. */
const goTo = async (page: DrivenPage, url: string): Promise<void> =>
	expect
		.poll(async () => {
			await page.goto(url);
			return page.evaluate(() => location.href);
		})
		.toBe(url);

async function logIn(page: DrivenPage): Promise<void> {
	await page.evaluate(() => {
		const field = (id: string) => document.querySelector(id) as HTMLInputElement;
		field('#username').value = 'mary';
		field('#password').value = 'test12345';
		field('#login-submit').click();
	});
	const isIn = (): Promise<boolean> =>
		page.evaluate(() => document.querySelector('a.logout') !== null).catch(() => false);
	await expect.poll(isIn).toBe(true);
}
