import type { Page } from 'playwright-core';
import { JIRA, routeJira } from '../../harness/jira-site.ts';
import { inRedmine } from './redmine-scenes.ts';
import type { Stage } from './stage.ts';

const why = (page: Page) => page.getByRole('region', { name: 'Why this ticket?' });

async function say(page: Page, question: string, answer: string): Promise<void> {
	await why(page).getByRole('textbox', { name: question }).fill(answer);
}

async function jiraDialog({ mary, theme }: Stage): Promise<Page> {
	await routeJira(mary.context);
	const page = await mary.visit(`${JIRA}/jira/software/c/projects/CAMP/boards/1?theme=${theme}`);
	await openDialog(page);
	return page;
}

async function openDialog(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Create', exact: true }).first().click();
	await why(page).waitFor();
}

/** The questions beside the forms of three trackers, and where they are set. */
export const whyScenes = {
	async why({ mary, board }: Stage) {
		const page = await mary.visit(board.origin);
		await page.getByRole('button', { name: 'New Task' }).click();
		await say(page, 'Why now?', 'Half of the visitors leave at the voucher step since Monday');
		await why(page)
			.getByRole('combobox', { name: 'Which priority does it serve?' })
			.selectOption({ index: 1 });
		return page;
	},
	/** With an earlier ticket that is like it. */
	async 'why-jira'(stage: Stage) {
		const page = await jiraDialog(stage);
		await say(page, 'Why now?', 'Vouchers are refused at the checkout since Monday');
		await why(page)
			.getByRole('combobox', { name: 'Which priority does it serve?' })
			.selectOption({ label: '1 ▲ Checkout revamp' });
		await page.locator('#summary-field').fill('Voucher step');
		await page.getByRole('button', { name: 'Create', exact: true }).last().click();
		await page.getByText('The why is attached to').first().waitFor();
		await page.goto(page.url());
		await openDialog(page);
		await page.locator('#summary-field').fill('Gift vouchers are refused at checkout');
		await say(page, 'Why now?', 'We need a gift card page');
		await why(page).getByRole('region', { name: 'Like this one' }).waitFor();
		return page;
	},
	async 'why-redmine'(stage: Stage) {
		const page = await inRedmine(stage, '/projects/it-requests/issues/new');
		if (page) await say(page, 'Why now?', 'Orders by invoice fail since the update');
		return page;
	},
	async 'why-after'({ mary, theme }: Stage) {
		await routeJira(mary.context);
		const page = await mary.visit(
			`${JIRA}/jira/software/c/projects/CAMP/boards/1/backlog?theme=${theme}`,
		);
		await page.locator('.why-notice').waitFor({ state: 'detached' });
		await page.getByLabel('Work item summary').fill('Newsletter sign-up on the price page');
		await page.getByLabel('Work item summary').press('Enter');
		await page.getByRole('button', { name: 'Say why' }).waitFor();
		return page;
	},
	async 'console-questions'({ ada }: Stage) {
		const page = await ada.open('console', '/questions');
		await page.getByRole('button', { name: 'Ask differently' }).click();
		await page.getByRole('combobox', { name: 'Tracker' }).selectOption('Jira');
		await page.getByRole('textbox', { name: /^Project/ }).fill('CAMP');
		await page.getByRole('button', { name: 'Take question 2 away' }).click();
		return page;
	},
} satisfies Record<string, (stage: Stage) => Promise<Page | null>>;
