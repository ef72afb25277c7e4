import { describe, expect, it } from 'vitest';
import { savedPage } from '../fixtures.ts';
import { backlogmd } from './adapter.ts';

const ORIGIN = 'http://localhost:6420';
const board = () => savedPage('backlogmd/board', `${ORIGIN}/board`);

describe('cards and rows', () => {
	it('finds each card by its accessible name, with a place behind its id', () => {
		const { document, url } = board();
		const cards = backlogmd.cards(document, url);
		expect(cards.map(({ key }) => key)).toEqual([
			...['CAMP-1', 'CAMP-3', 'CAMP-5'],
			...['CAMP-2', 'CAMP-4', 'CAMP-6'],
			...['CAMP-8', 'CAMP-20'],
		]);
		expect(cards[0]?.anchor?.textContent).toBe('CAMP-1');
	});

	it('finds the rows of the list, the row as a whole', () => {
		const { document, url } = savedPage('backlogmd/list', `${ORIGIN}/tasks`);
		const rows = backlogmd.cards(document, url);
		expect(rows).toHaveLength(5);
		expect(rows.every(({ element }) => element.tagName === 'TR')).toBe(true);
	});

	it('is not misled by an id in a title', () => {
		const { document, url } = board();
		const card = document.querySelector('[aria-label*="CAMP-2:"]');
		card?.setAttribute('aria-label', 'Open CAMP-2: SLA-9: what now');
		expect(backlogmd.cards(document, url).map(({ key }) => key)).not.toContain('SLA-9');
	});
});

describe('the open task', () => {
	it.each([
		['/board/CAMP-2/some-slug', 'CAMP-2'],
		['/tasks/camp-2.1', 'CAMP-2.1'],
		['/board', undefined],
		['/drafts', undefined],
	])('%s names %s', (path, key) => {
		expect(backlogmd.keyFromUrl(new URL(path, ORIGIN))).toBe(key);
	});

	it('has its tag beside the heading of the dialog', () => {
		const { document, url } = savedPage('backlogmd/task', `${ORIGIN}/board/CAMP-2/x`);
		expect(backlogmd.header(document, url)).toMatchObject({
			key: 'CAMP-2',
			title: 'SSO login fails with SAML response signature error',
		});
		expect(backlogmd.createForm(document, url)).toBeUndefined();
	});
});

describe('the dialog for a new task', () => {
	const open = (address = `${ORIGIN}/board`) => savedPage('backlogmd/create', address);

	it('is told from an open task by its heading, not by its words', () => {
		const { document, url } = open();
		const heading = document.getElementById('modal-title');
		if (heading) heading.textContent = 'Neue Aufgabe';
		const form = backlogmd.createForm(document, url);
		expect(form?.modal).toBe(true);
		expect(form?.description?.kind).toBe('textarea');
		expect(backlogmd.header(document, url)).toBeUndefined();
	});

	it('creates by the last button of its head that is not the cross', () => {
		const { document, url } = open();
		const form = backlogmd.createForm(document, url);
		const submits = [...document.querySelectorAll('[role="dialog"] button')].filter((button) =>
			form?.isSubmit(button),
		);
		expect(submits.map((button) => button.textContent?.trim())).toEqual(['Create']);
	});

	it('asks nothing of a draft', () => {
		const { document, url } = open(`${ORIGIN}/drafts`);
		expect(backlogmd.createForm(document, url)).toBeUndefined();
	});
});

describe('the task that was just made', () => {
	it('is the newest with that title', () => {
		const { document, url } = board();
		const [first] = document.querySelectorAll('[draggable]');
		const twin = first?.cloneNode(true) as Element;
		twin.setAttribute('aria-label', 'Open CAMP-39: Add UTM parameters to Q3 newsletter links');
		first?.before(twin);
		const title = ' Add UTM parameters to  Q3 newsletter links';
		expect(backlogmd.createdKey(document, url, title)).toBe('CAMP-39');
		expect(backlogmd.createdKey(document, url, 'Not there')).toBeUndefined();
	});
});
