import { expect, it } from 'vitest';
import type { Note } from '../model/note.ts';
import { mentionsIn, saidIn } from './mentions.ts';
import { arranged, type Standing, threadsOf } from './threads.ts';

const aNote = (id: string, fields: Partial<Note> = {}): Note => ({
	...{ id, threadId: id, ticketId: 't', ref: { system: 's', host: 'h', key: 'k' }, kind: 'note' },
	...{ body: id, visibility: 'team', side: 'it', holder: 'ian', by: 'ian', mentions: [] },
	at: '2026-01-05T10:00:00.000Z',
	...fields,
});
const anchorAt = (start: number): Note['anchor'] => ({
	region: 'description',
	quote: { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' },
	position: { type: 'TextPositionSelector', start, end: start + 1 },
	...{ length: 100, tells: [] },
});
const ids = (threads: { id: string }[]): string[] => threads.map(({ id }) => id);

it('answers stand behind the note, in the order in which they were written', () => {
	const late = aNote('a', { threadId: 'n', at: '2026-01-05T12:00:00.000Z' });
	const early = aNote('b', { threadId: 'n', at: '2026-01-05T11:00:00.000Z' });
	const [thread] = threadsOf([late, early, aNote('n')]);
	expect(thread?.first?.id).toBe('n');
	expect(ids(thread?.answers ?? [])).toEqual(['b', 'a']);
});

it('answers to a note that was removed are still there', () => {
	expect(threadsOf([aNote('a', { threadId: 'n' })])).toMatchObject([
		{ id: 'n', first: undefined, answers: [{ id: 'a' }] },
	]);
});

it('threads stand in the order of the text, the ticket as a whole behind, what is gone or resolved apart', () => {
	const notes = [
		aNote('whole'),
		aNote('unseen', { anchor: anchorAt(7) }),
		aNote('second', { anchor: anchorAt(1) }),
		aNote('first', { anchor: anchorAt(50) }),
		aNote('gone', { anchor: anchorAt(3) }),
		aNote('done', { resolved: { by: 'mary', at: '' } }),
	];
	const standing = new Map<string, Standing>([
		['first', { state: 'here', order: 0 }],
		['second', { state: 'here', order: 1 }],
		['gone', { state: 'gone' }],
		['unseen', { state: 'elsewhere' }],
	]);
	const { open, gone, resolved } = arranged(threadsOf(notes), standing);
	expect(ids(open)).toEqual(['first', 'second', 'unseen', 'whole']);
	expect([ids(gone), ids(resolved)]).toEqual([['gone'], ['done']]);
});

const people = [
	{ id: 'mary', name: 'Mary' },
	{ id: 'jones', name: 'Mary Jones' },
	{ id: 'lea', name: 'Léa' },
	{ id: 'nameless', name: '' },
];

it.each([
	['@Mary, see this', ['mary']],
	['ask @mary jones and (@Léa)', ['jones', 'lea']],
	['@Mary @Mary', ['mary']],
	['mail mary@Mary.example', []],
	['@Maryland', []],
	['@ nobody', []],
])('“%s” names %j', (text, named) => {
	expect(mentionsIn(text, people)).toEqual(named);
});

it('the pieces of a text are the text', () => {
	const text = 'So, @Mary Jones: <b>look</b> @Léa';
	expect(
		saidIn(text, people)
			.map((piece) => piece.text)
			.join(''),
	).toBe(text);
});
