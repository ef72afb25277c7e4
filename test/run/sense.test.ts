import { expect, it, vi } from 'vitest';
import { run, runOn } from './command.fixture.ts';

// Each starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ask = (...questions: object[]) =>
	runOn('sense.ts', questions.map((question) => JSON.stringify(question)).join('\n'));

it('says what each word means where it stands, and whose word it is then', () => {
	const { lines, errors, code } = ask(
		{ id: 'a', text: 'The webinar brought 140 leads for sales', word: 'leads', site: 'hubspot' },
		{ id: 2, text: 'This may lead to delays', word: 'lead', site: '' },
		{ id: 'c', text: 'About the session', word: 'session', site: null },
	);
	expect(lines).toEqual([
		{ id: 'a', senses: ['sp-lead'], sides: ['marketing'], because: { rule: 'only' } },
		{ id: 2, senses: [], sides: [], because: { rule: 'grammar', cue: 'may lead' } },
		{
			id: 'c',
			senses: ['sp-login-session', 'sp-session'],
			sides: ['it', 'marketing'],
			because: { rule: 'open' },
		},
	]);
	expect({ errors, code }).toEqual({ errors: '', code: 0 });
});

it('takes a word in any form and case, and also one that is not in the text', () => {
	const { lines } = ask(
		{ id: 1, text: 'Two CONTAINERS ran out of memory on the server', word: 'container' },
		{ id: 2, text: 'The server ran out of memory', word: 'Container' },
		{ id: 3, text: 'A join over two tables', word: 'sql' },
	);
	expect(lines).toMatchObject([
		{ senses: ['sp-container'] },
		{ senses: ['sp-container'] },
		{ senses: ['sp-sql-language'] },
	]);
});

it('takes a word in a phrase of the glossary as what the phrase means', () => {
	const { lines } = ask({ id: 1, text: 'the data conversion', word: 'conversion' });
	expect(lines).toMatchObject([{ senses: ['sp-data-conversion'] }]);
});

it('has no meaning for a word that the glossary has not', () => {
	expect(ask({ id: 1, text: 'A unicorn', word: 'unicorn' }).lines).toMatchObject([{ senses: [] }]);
});

it('answers the other lines where some are bad, and tells which are', () => {
	const good = JSON.stringify({ id: 1, text: 'The SSO', word: 'SSO' });
	const { lines, errors, code } = runOn(
		'sense.ts',
		[good, '{"id":', '[]', '', '{"id":2,"word":"a"}', good].join('\r\n'),
	);
	expect(lines).toHaveLength(2);
	expect(errors.trim().split('\n')).toEqual([
		'Line 2: this is not JSON.',
		'Line 3: this is not a JSON object.',
		'Line 5: “text” must be a text.',
	]);
	expect(code).toBe(1);
});

it('says in a sentence what is wrong with the file', () => {
	expect(run('sense.ts', 'no-such-file')).toEqual({
		lines: [],
		errors: 'The file no-such-file cannot be read.\n',
		code: 1,
	});
	expect(run('sense.ts')).toMatchObject({
		lines: [],
		errors: 'Say which file to read: npm run -s sense -- FILE\n',
		code: 1,
	});
});
