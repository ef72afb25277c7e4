import { describe, expect, it } from 'vitest';
import { savedPage } from '../fixtures.ts';
import { redmine } from './adapter.ts';

const ORIGIN = 'https://help.example.com';
const NEW = `${ORIGIN}/projects/it-requests/issues/new`;

describe('where a Redmine lives', () => {
	it.each([
		['/issues/2', 'help.example.com'],
		['/redmine/issues/2', 'help.example.com/redmine'],
		['/tools/tickets/projects/it/issues/new', 'help.example.com/tools/tickets'],
		['/', 'help.example.com'],
	])('%s belongs to %s', (path, host) => {
		expect(redmine.hostOf(new URL(path, ORIGIN))).toBe(host);
	});

	it.each([
		['/redmine/issues/2', '2'],
		['/issues/2/edit', '2'],
		['/projects/it/issues', undefined],
		['/projects/it/issues/new', undefined],
	])('%s names %s', (path, key) => {
		expect(redmine.keyFromUrl(new URL(path, ORIGIN))).toBe(key);
	});
});

describe('rows and header', () => {
	it('finds each row with a place behind its subject', () => {
		const { document, url } = savedPage('redmine/list', `${ORIGIN}/issues`);
		const rows = redmine.cards(document, url);
		expect(rows.map(({ key }) => key)).toEqual(['38', '37', '35', '33', '31']);
		expect(rows[0]?.anchor?.textContent?.trim()).toBe('CI pipeline for e-mail templates');
	});

	it('knows the open issue by its address', () => {
		const { document, url } = savedPage('redmine/issue', `${ORIGIN}/issues/2`);
		expect(redmine.header(document, url)).toMatchObject({
			key: '2',
			title: 'SSO login fails with SAML response signature error',
		});
		expect(redmine.label('2')).toBe('#2');
	});

	it('is a misfit when the headings of an issue have gone, and takes no project’s name for one', () => {
		const { document, url } = savedPage('redmine/issue', `${ORIGIN}/issues/2`);
		document.querySelector('#content > h2')?.remove();
		document.querySelector('#content .subject')?.remove();
		expect(redmine.misfit(document, url)).toBe(true);
	});
});

describe('the form for a new issue', () => {
	it('looks its fields up anew, because another tracker replaces them', () => {
		const { document, url } = savedPage('redmine/new', NEW);
		const form = redmine.createForm(document, url);
		const input = document.querySelector<HTMLInputElement>('#issue_subject');
		const next = input?.cloneNode() as HTMLInputElement;
		input?.replaceWith(next);
		next.value = 'After the change';
		expect(form?.title()).toBe('After the change');
	});

	it('has two buttons that create, and no other', () => {
		const { document, url } = savedPage('redmine/new', NEW);
		const form = redmine.createForm(document, url);
		const submits = [...document.querySelectorAll('#issue-form input')].filter((input) =>
			form?.isSubmit(input),
		);
		expect(submits.map((input) => input.getAttribute('name'))).toEqual(['commit', 'continue']);
		expect(form?.description?.kind).toBe('textarea');
	});

	it('is not the form that edits an issue', () => {
		const { document, url } = savedPage('redmine/issue', `${ORIGIN}/issues/2`);
		expect(redmine.createForm(document, url)).toBeUndefined();
	});
});

describe('the issue that was just made', () => {
	it('is linked by the notice on its own page', () => {
		const { document, url } = savedPage('redmine/created', `${ORIGIN}/issues/40`);
		expect(redmine.createdKey(document, url, 'A third subject')).toBe('40');
		expect(redmine.createdKey(document, url, 'Another subject')).toBeUndefined();
	});

	it('is linked by the notice above the next empty form', () => {
		const { document, url } = savedPage('redmine/continued', NEW);
		expect(redmine.createdKey(document, url, 'Second  subject & more')).toBe('39');
	});

	it('is not there when the form was refused', () => {
		const { document, url } = savedPage('redmine/refused', NEW);
		expect(redmine.createdKey(document, url, '')).toBeUndefined();
		expect(redmine.createForm(document, url)).toBeDefined();
	});
});
