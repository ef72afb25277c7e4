// @vitest-environment happy-dom
import type { Ticket } from '@common-ground/shared/model/ticket.ts';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { current } from '../../../ui/toast/toasts.ts';
import { MoveForm } from './MoveForm.tsx';

const changes: { name: string; args: unknown }[] = [];
let refusal: string | undefined;
vi.mock('../../../ui/data/change.ts', () => ({
	tryChange: async (name: string, args: unknown) => {
		changes.push({ name, args });
		return refusal;
	},
	change: async (name: string, args: unknown) => changes.push({ name, args }) > 0,
}));

const ticket = (key: string, host = 'jira.old.example'): Ticket => ({
	...{ id: `jira:${host}:${key}`, system: 'jira', host, key },
	...{ priorityId: null, taggedBy: 'm', taggedAt: '' },
});
const TICKETS = [
	ticket('CAMP-1'),
	ticket('CAMP-2'),
	ticket('OPS-1'),
	ticket('CAMP-2', 'new.example'),
];

let root: HTMLElement;
const input = (label: string, which: 0 | 1): HTMLInputElement => {
	const found = [...root.querySelectorAll('label')].filter((one) =>
		one.textContent?.startsWith(label),
	);
	return root.querySelector(`[id="${found[which]?.htmlFor}"]`) as HTMLInputElement;
};
const fill = async (label: string, which: 0 | 1, text: string): Promise<void> => {
	input(label, which).value = text;
	input(label, which).dispatchEvent(new Event('input', { bubbles: true }));
	await new Promise((drawn) => requestAnimationFrame(drawn));
};
const submit = () =>
	root
		.querySelector('form')
		?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

beforeEach(() => {
	changes.length = 0;
	refusal = undefined;
	root = document.body.appendChild(document.createElement('div'));
	render(h(MoveForm, { tickets: TICKETS }), root);
});
afterEach(() => {
	render(null, root);
	root.remove();
});

describe('saying that tickets have moved', () => {
	it('says beforehand how many move, to what, and where something hangs already', async () => {
		await fill('Host', 0, 'https://Jira.old.example/');
		await fill('Host', 1, 'new.example');
		await vi.waitFor(() => expect(root.textContent).toContain('3 tickets move'));
		expect(root.textContent).toContain('1 new name something hangs already');
		await fill('Project', 0, 'CAMP');
		await fill('Project', 1, 'SHOP');
		await vi.waitFor(() => expect(root.textContent).toContain('2 tickets move'));
		expect(root.textContent).toContain('CAMP-1 is SHOP-1 at new.example');
	});

	it('says so where nothing would move', async () => {
		await fill('Host', 0, 'jira.odl.example');
		await fill('Host', 1, 'new.example');
		await vi.waitFor(() => expect(root.textContent).toContain('No ticket of the team is there.'));
	});

	it('is done at one click, and taken back at another', async () => {
		await fill('Host', 0, 'jira.old.example');
		await fill('Host', 1, 'new.example');
		submit();
		const from = { system: 'jira', host: 'jira.old.example', project: '' };
		const to = { ...from, host: 'new.example' };
		await vi.waitFor(() =>
			expect(changes).toMatchObject([{ name: 'alias.place', args: { from, to } }]),
		);
		await vi.waitFor(() => expect(current.value?.undo).toBeDefined());
		current.value?.undo?.();
		const [made, back] = changes as { args: { id: string } }[];
		expect(back).toEqual({ name: 'alias.takeBack', args: { id: made?.args.id } });
	});

	it('keeps what was written when it is refused, and says why', async () => {
		refusal = 'That leads in a circle.';
		await fill('Host', 0, 'jira.old.example');
		await fill('Host', 1, 'new.example');
		submit();
		await vi.waitFor(() => expect(root.textContent).toContain('That leads in a circle.'));
		expect(input('Host', 1).value).toBe('new.example');
	});
});
