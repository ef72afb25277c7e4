import { expect, it, vi } from 'vitest';
import { runOn } from './command.fixture.ts';

// Each starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const mark = (...texts: object[]) =>
	runOn('marks.ts', texts.map((text) => JSON.stringify(text)).join('\n'));

it('prints the marks of a text in order, with offsets in UTF-16 code units', () => {
	const { lines, errors, code } = mark({ id: 'a', text: '💡 The webhook sends each MQL.' });
	expect(lines).toEqual([
		{
			id: 'a',
			marks: [
				{ start: 7, end: 14, concept: 'sp-webhook', because: { rule: 'only' } },
				{ start: 26, end: 29, concept: 'sp-mql', because: { rule: 'only' } },
			],
		},
	]);
	expect({ errors, code }).toEqual({ errors: '', code: 0 });
});

it('names all meanings where several are shown, the likeliest first', () => {
	const { lines } = mark({ id: 1, text: 'About the session' });
	expect(lines).toMatchObject([
		{
			marks: [{ concept: 'sp-login-session', concepts: ['sp-login-session', 'sp-session'] }],
		},
	]);
});

it('marks for a reader of the side that is named', () => {
	const text = 'The webhook sends each MQL.';
	const { lines } = mark({ id: 1, text, side: 'it' }, { id: 2, text, side: 'Marketing' });
	expect(lines).toMatchObject([
		{ marks: [{ concept: 'sp-mql' }] },
		{ marks: [{ concept: 'sp-webhook' }] },
	]);
});

it('refuses a side that there is not, and answers the rest', () => {
	const { lines, errors, code } = mark({ id: 1, text: 'a', side: 'sales' }, { id: 2, text: '' });
	expect(lines).toEqual([{ id: 2, marks: [] }]);
	expect(errors).toBe('Line 1: “side” must be one of marketing, it, either.\n');
	expect(code).toBe(1);
});
