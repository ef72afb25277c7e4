// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { EndTeam } from './EndTeam.tsx';
import { TokenForm } from './TokenForm.tsx';

const asked: { name: string; args: unknown }[] = [];
let answer: object = { ok: true };
vi.mock('../../../messaging/client.ts', () => ({
	ask: async (name: string, args: unknown) => {
		asked.push({ name, args });
		return answer;
	},
	tell: () => {},
	isGone: () => false,
	AskError: class extends Error {},
}));
vi.mock('../../../ui/data/status.ts', () => ({ refreshStatus: async () => {} }));

const STATUS = {
	...{ team: { kind: 'joined', name: 'Acme', origin: 'https://words.example' } },
	me: { memberId: 'ada', name: 'Ada', side: 'it', role: 'admin' },
} as unknown as SyncStatus;

let root: HTMLElement;
const drawn = () => new Promise((done) => requestAnimationFrame(done));
const button = (text: string): HTMLButtonElement => {
	const found = [...document.querySelectorAll('button')].find((one) =>
		one.textContent?.includes(text),
	);
	if (!found) throw new Error(`There is no button “${text}”.`);
	return found;
};
const type = async (text: string): Promise<void> => {
	const input = document.querySelector('input');
	if (!input) throw new Error('There is no field.');
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	await drawn();
};
const submit = async (): Promise<void> => {
	const event = new Event('submit', { bubbles: true, cancelable: true });
	document.querySelector('form')?.dispatchEvent(event);
	await drawn();
};

beforeEach(() => {
	asked.length = 0;
	answer = { ok: true };
	HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
		this.open = true;
	};
	root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
	render(null, root);
	root.remove();
});

describe('deleting the team', () => {
	it('takes its name as it is written, and is said to the server with it', async () => {
		render(h(EndTeam, { status: STATUS }), root);
		button('Delete the team').click();
		await drawn();
		expect(button('Delete it for good').disabled).toBe(true);
		await type('acme');
		expect(button('Delete it for good').disabled).toBe(true);
		await type('Acme');
		expect(button('Delete it for good').disabled).toBe(false);
		expect(asked).toEqual([]);
		await submit();
		expect(asked).toEqual([{ name: 'team.delete', args: { name: 'Acme' } }]);
	});

	it('stays open and says why where the server refuses', async () => {
		answer = { ok: false, code: 'forbidden', message: 'Only an admin can delete the team.' };
		render(h(EndTeam, { status: STATUS }), root);
		button('Delete the team').click();
		await drawn();
		await type('Acme');
		await submit();
		await expect.poll(() => document.body.textContent).toContain('Only an admin can delete');
	});
});

describe('making a token', () => {
	it('asks what it is for, and for no more than was chosen', async () => {
		const made = vi.fn();
		answer = { ok: true, id: 'k', token: 'cgp_x', expires: '2026-12-31T00:00:00.000Z' };
		render(h(TokenForm, { role: 'admin', onMade: made }), root);
		await submit();
		expect(document.body.textContent).toContain('Say what it is for');
		expect(asked).toEqual([]);
		await type('Nightly export');
		await submit();
		expect(asked).toEqual([
			{
				name: 'token.create',
				args: { name: 'Nightly export', scopes: ['glossary:read'], days: 90 },
			},
		]);
		await expect.poll(() => made.mock.calls[0]?.[0]).toMatchObject({ token: 'cgp_x' });
	});
});
