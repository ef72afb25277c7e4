import { describe, expect, it } from 'vitest';
import { jiraFixture, parsed } from '../fixtures.ts';
import { jira } from '../jira/adapter.ts';
import { randomFrom, rename } from '../redesigned.ts';

const BOARD = '/jira/software/c/projects/CAMP/boards/1';

describe('a form for a new ticket whose names are not known', () => {
	it.each([2, 3])('is the dialog of generation %i by what it is made of', (generation) => {
		const { document, url } = jiraFixture(`${BOARD}?dialog=create&create=${generation}`);
		document.querySelector('#summary-field')?.setAttribute('required', '');
		document.querySelector('#summary-field')?.removeAttribute('name');
		rename(document, randomFrom(generation));
		const form = jira.createForm(document, url);
		expect(form?.container.getAttribute('role')).toBe('dialog');
		expect(form?.description?.kind).toBe('contenteditable');
		const buttons = [...document.querySelectorAll('[role="dialog"] button')];
		const submits = buttons.filter((button) => form?.isSubmit(button));
		expect(submits.map((button) => button.textContent)).toEqual(['Create']);
	});

	it('is no dialog to search, to share or to say what one thinks', () => {
		for (const dialog of [
			'<input aria-required="true"><button type="submit">Search</button>',
			'<input role="combobox" aria-required="true"><textarea></textarea><button type="submit">Share</button>',
			'<textarea required></textarea><button type="submit">Send</button>',
		]) {
			const { document, url } = parsed(
				`<div role="dialog">${dialog}</div>`,
				`https://acme.atlassian.net${BOARD}`,
			);
			expect([dialog, jira.createForm(document, url)]).toEqual([dialog, undefined]);
		}
	});
});

describe('tickets that are born without a form', () => {
	it.each([
		['<input aria-label="Work item summary">', 'the backlog'],
		[
			'<div data-testid="platform-inline-card-create.ui.form.wrapper"><textarea></textarea></div>',
			'a column of a board',
		],
		[
			'<div data-testid="issue.views.issue-base.foundation.quick-add.form"><input type="text"></div>',
			'the children of a ticket',
		],
	])('%s is a field for a title, in %s', (field) => {
		const { document, url } = parsed(
			`<main>${field}<input type="search" value="x"></main>`,
			`https://acme.atlassian.net${BOARD}`,
		);
		const [found, ...more] = jira.inlineCreates(document, url);
		expect(more).toEqual([]);
		Object.assign(found?.field ?? {}, { value: ' Order  the booth ' });
		expect(found?.title()).toBe('Order the booth');
	});
});
