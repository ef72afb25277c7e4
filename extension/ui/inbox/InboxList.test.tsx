// @vitest-environment happy-dom
import type { InboxItem } from '@common-ground/shared/tickets/inbox.ts';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { current } from '../toast/toasts.ts';
import { InboxList } from './InboxList.tsx';

const changes: { name: string; args: unknown }[] = [];
vi.mock('../data/change.ts', () => ({
	change: async (name: string, args: unknown) => changes.push({ name, args }) > 0,
}));
vi.mock('../data/team.ts', () => ({ nameOfMember: () => 'Ian' }));
vi.mock('../data/glossary.ts', () => ({ entryOf: () => ({ terms: [{ text: 'lead' }] }) }));

const ITEMS: InboxItem[] = [
	{
		...{ id: 'e1', kind: 'countered', by: 'ian', at: '', text: 'Two weeks' },
		ticket: { system: 'jira', host: 'acme.example', key: 'CAMP-2' },
	},
	{ ...{ id: 's1', kind: 'approved', by: '', at: '', text: '' }, conceptId: 'c1' },
];

let root: HTMLElement;
beforeEach(() => {
	root = document.body.appendChild(document.createElement('div'));
	render(h(InboxList, { items: ITEMS, linkOf: ({ id }) => `#${id}` }), root);
});
afterEach(() => {
	render(null, root);
	root.remove();
});

it('says of each what waits, of whom and on what, and leads there', () => {
	const links = [...root.querySelectorAll('a')];
	expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
		['#e1', 'CAMP-2 Ian says what is possible, and waits for your side’s wordTwo weeks'],
		['#s1', 'lead Your suggestion is approved'],
	]);
});

it('puts away at a click, and takes that back', async () => {
	root.querySelector<HTMLButtonElement>('[aria-label="Put CAMP-2 away"]')?.click();
	await vi.waitFor(() => expect(current.value?.undo).toBeDefined());
	current.value?.undo?.();
	const args = { itemIds: ['e1'] };
	expect(changes).toEqual([
		{ name: 'inbox.putAway', args },
		{ name: 'inbox.takeOut', args },
	]);
});
