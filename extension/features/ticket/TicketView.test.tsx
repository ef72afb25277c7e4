// @vitest-environment happy-dom
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import { QUESTIONS, type Question } from '@common-ground/shared/why/questions.ts';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TicketPanel } from '../../messaging/replies.ts';
import { TicketView } from './TicketView.tsx';

const REF = { system: 'redmine', host: 'tracker.example', key: '7' };
const EMPTY: TicketPanel = {
	...{ ref: REF, formerly: [], me: { memberId: 'mary', side: 'marketing', role: 'member' } },
	...{ tag: null, serves: { marketing: '', it: '' }, outcome: '', taggedByName: '', taggedAt: '' },
	...{ why: null, level: null, involved: {}, journey: null, channel: null, expectation: null },
	...{ restatement: null, clock: [], concerns: [], history: [], waiting: false },
	names: { mary: 'Mary', ian: 'Ian' },
};

/** What the background answers. */
const replies: {
	panel: TicketPanel | Error;
	mutate: { ok: boolean; message?: string };
	questions: Question[];
} = {
	panel: EMPTY,
	questions: [...QUESTIONS],
	mutate: { ok: true },
};
const asked: { name: string; args: unknown }[] = [];
vi.mock('../../messaging/client.ts', () => ({
	tell: () => {},
	ask: async (name: string, args: unknown) => {
		asked.push({ name, args });
		if (name === 'mutate') return replies.mutate;
		if (name === 'priorities.list') return [];
		if (name === 'why.questions') return replies.questions;
		if (name === 'notes.list') return { notes: [], people: [], me: {} };
		if (replies.panel instanceof Error) throw replies.panel;
		return replies.panel;
	},
}));

let root: HTMLElement;
const said: string[] = [];
const show = (news = 0, more: { askedAs?: string } = {}) =>
	render(
		h(TicketView, {
			...{ ticket: REF, label: '#7', news, address: '' },
			settings: { side: 'marketing', sideNames: { marketing: 'Marketing', it: 'IT' } },
			announce: (text: string) => said.push(text),
			...more,
		}),
		root,
	);
const head = (title: string): HTMLButtonElement => {
	const found = [...root.querySelectorAll<HTMLButtonElement>('.ticket-head')];
	const one = found.find((button) => button.textContent?.startsWith(title));
	if (!one) throw new Error(`There is no ${title}: ${root.textContent}`);
	return one;
};
const open = async (title: string): Promise<HTMLElement> => {
	await vi.waitFor(() => head(title));
	head(title).click();
	const part = head(title).closest('section') as HTMLElement;
	await vi.waitFor(() => expect(part.querySelector('.ticket-body')).not.toBeNull());
	return part;
};
const field = (part: ParentNode, label: string): HTMLInputElement => {
	const found = [...part.querySelectorAll('label')].find((one) => one.textContent === label);
	return part.querySelector(`[id="${found?.htmlFor}"]`) as HTMLInputElement;
};
const type = (input: HTMLInputElement, text: string): void => {
	input.focus();
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
};
const mutations = () => asked.filter(({ name }) => name === 'mutate').map(({ args }) => args);

beforeEach(() => {
	Object.assign(replies, { panel: EMPTY, mutate: { ok: true }, questions: [...QUESTIONS] });
	asked.length = 0;
	said.length = 0;
	root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
	render(null, root);
	root.remove();
});

describe('the ticket panel', () => {
	it('is one line a part where nothing was said', async () => {
		show();
		await vi.waitFor(() => head('Level'));
		expect(head('Level').textContent).toBe('Level not set');
		expect(head('Expectation').textContent).toBe('Expectation not set');
		expect(root.querySelectorAll('[aria-expanded="true"]').length).toBe(1);
	});

	it('says what went wrong when it cannot be read', async () => {
		replies.panel = new Error('The background did not answer.');
		show();
		await vi.waitFor(() => expect(root.textContent).toBe('The background did not answer.'));
	});

	it('asks for the why what the team asks at the ticket’s project', async () => {
		const [usual] = QUESTIONS;
		replies.questions = [{ ...(usual as Question), label: 'Who would miss it?' }];
		show();
		const part = await open('Why?');
		[...part.querySelectorAll('button')].find((one) => one.textContent === 'Answer now')?.click();
		await vi.waitFor(() => expect(field(part, 'Who would miss it?')).not.toBeNull());
		expect(asked.find(({ name }) => name === 'why.questions')?.args).toEqual({
			...{ system: 'redmine', host: 'tracker.example', project: '' },
		});
	});

	it('saves a text when it is left, and what it was before is one click away', async () => {
		show();
		const part = await open('Expectation');
		const because = field(part, 'Because');
		type(because, 'The fair opens');
		because.blur();
		const fields = { needed: { why: 'The fair opens' } };
		await vi.waitFor(() =>
			expect(mutations()).toEqual([{ name: 'expectation.set', args: { ref: REF, fields } }]),
		);
		await vi.waitFor(() => expect(root.textContent).toContain('Undo'));
		[...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo')?.click();
		await vi.waitFor(() =>
			expect(mutations()[1]).toMatchObject({ args: { fields: { needed: { why: '' } } } }),
		);
	});

	it('keeps a text that was refused, and says why', async () => {
		replies.mutate = { ok: false, message: 'A sponsor reads and mediates.' };
		show();
		const part = await open('Expectation');
		const because = field(part, 'Because');
		type(because, 'The fair opens');
		because.blur();
		await vi.waitFor(() => expect(root.textContent).toContain('A sponsor reads and mediates.'));
		expect(field(part, 'Because').value).toBe('The fair opens');
	});

	it('does not overwrite what is being written, and says who changed the ticket', async () => {
		replies.panel = { ...EMPTY, level: 3 };
		show();
		const part = await open('Level');
		type(field(part, 'Marketing team'), 'Team A');
		replies.panel = {
			...{ ...EMPTY, level: 3, involved: { marketingTeam: 'Team B' } },
			history: [{ at: '1', by: 'ian', what: 'involved', text: 'Team B' }],
		};
		show(1);
		await vi.waitFor(() => expect(root.textContent).toContain('changed by Ian'));
		expect(field(part, 'Marketing team').value).toBe('Team A');
		expect(part.textContent).toContain('Changed meanwhile to: Team B');
	});

	it('names the ticket’s earlier keys with each change, so that what hung on it comes along', async () => {
		const formerly = [{ ...REF, key: '3' }];
		replies.panel = { ...EMPTY, formerly };
		show();
		const part = await open('Waiting');
		[...part.querySelectorAll('button')].find(({ textContent }) => textContent === 'IT')?.click();
		await vi.waitFor(() =>
			expect(mutations()).toMatchObject([{ name: 'clock.set', args: { ref: REF, formerly } }]),
		);
	});

	it('offers what the other side said back to be confirmed', async () => {
		const round = { text: 'A field', by: 'ian', side: 'it', at: '1', answer: null } as const;
		replies.panel = { ...EMPTY, restatement: { id: ticketId(REF), rounds: [round] } };
		show();
		const part = await open('In other words');
		const button = [...part.querySelectorAll('button')].find(({ textContent }) =>
			textContent?.startsWith('Yes'),
		);
		button?.click();
		await vi.waitFor(() =>
			expect(mutations()).toMatchObject([
				{ name: 'restatement.answer', args: { round: 0, verdict: 'confirmed' } },
			]),
		);
	});

	it('opens a text to write in, and leaves it as it was by Escape', async () => {
		show();
		const part = await open('In other words');
		const begin = () =>
			[...part.querySelectorAll('button')].find(({ textContent }) =>
				textContent?.startsWith('Say it back in'),
			);
		begin()?.click();
		await vi.waitFor(() => field(part, 'What I understood').focus());
		const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
		field(part, 'What I understood').dispatchEvent(press);
		expect(press.defaultPrevented).toBe(true);
		await vi.waitFor(() => expect(begin()).toBeDefined());
	});

	it('gives what is opened after news ids of its own, so that labels lead to their fields', async () => {
		replies.panel = { ...EMPTY, level: 3 };
		show();
		await open('Level');
		for (const news of [1, 2]) {
			replies.panel = { ...EMPTY, level: 3, outcome: `${news}` };
			show(news);
			await vi.waitFor(() =>
				expect(asked.filter(({ name }) => name === 'ticket.panel')).toHaveLength(1 + news),
			);
		}
		for (const title of ['Expectation', 'Other keys', 'History']) await open(title);
		const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('asks whether the key that led here is the same ticket, and makes it so at a click', async () => {
		show(0, { askedAs: 'OLD-9' });
		await vi.waitFor(() => expect(head('Other keys').textContent).toBe('Other keys was it OLD-9?'));
		const part = await open('Other keys');
		[...part.querySelectorAll('button')]
			.find(({ textContent }) => textContent === 'It is the same ticket')
			?.click();
		const from = { ...REF, key: 'OLD-9' };
		await vi.waitFor(() =>
			expect(mutations()).toEqual([{ name: 'alias.ticket', args: { from, to: REF } }]),
		);
	});
});
