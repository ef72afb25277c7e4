// @vitest-environment happy-dom
import type { Note } from '@common-ground/shared/model/note.ts';
import { atOnce, describe } from '@common-ground/shared/notes/anchor.fixture.ts';
import { expect, it, vi } from 'vitest';
import { type Found, findNotes } from './found.ts';
import { RegionText } from './region-text.ts';

/** The DOM of these tests has none. */
vi.stubGlobal(
	'StaticRange',
	class {
		constructor(place: StaticRangeInit) {
			Object.assign(this, place);
		}
	},
);

const read = (html: string): RegionText => {
	const root = document.createElement('div');
	root.innerHTML = html;
	return new RegionText(root);
};
const TEXT = 'The checkout asks twice for the address, and then it forgets what was said.';

const found = (...args: Parameters<typeof findNotes>): Found => atOnce(findNotes(...args));

const noteOn = (id: string, words: string, region = 'description'): Note => {
	const start = TEXT.indexOf(words);
	const anchor = describe(region, TEXT, { start, end: start + words.length });
	if (!anchor) throw new Error('It stands there.');
	return {
		...{ id, threadId: id, ticketId: 't', ref: { system: 's', host: 'h', key: 'k' }, kind: 'note' },
		...{ body: id, visibility: 'team', side: 'it', holder: 'ian', by: 'ian', mentions: [], at: '' },
		anchor,
	};
};

it('says of each note where it stands, in the order of the page', () => {
	const notes = [
		noteOn('second', 'forgets what'),
		noteOn('first', 'asks twice'),
		noteOn('gone', 'for the address'),
		noteOn('elsewhere', 'The checkout', 'title'),
	];
	const texts = new Map([
		['description', read(`<p>${TEXT.replace('for the address', 'in vain')}</p>`)],
	]);
	const { places, standing } = found(notes, texts);
	expect(places.map(({ id }) => id)).toEqual(['first', 'second']);
	expect(Object.fromEntries(standing)).toEqual({
		first: { state: 'here', order: 0 },
		second: { state: 'here', order: 1 },
		gone: { state: 'gone' },
		elsewhere: { state: 'elsewhere' },
	});
});

it('a note stays at its words when the page writes them into other nodes', () => {
	const html = TEXT.replace('asks twice', '<b>asks</b>\n\t<i>twice</i>');
	const [place] = found([noteOn('n', 'asks twice')], new Map([['description', read(html)]])).places;
	expect(place?.range.startContainer.textContent).toBe('asks');
	expect(place?.range.endContainer.textContent).toBe('twice');
});

it('five hundred notes on one text are found', () => {
	const words = TEXT.split(' ').slice(0, 5).join(' ');
	const notes = Array.from({ length: 500 }, (_, n) => noteOn(`n${n}`, words));
	const { places } = found(notes, new Map([['description', read(TEXT)]]));
	expect(places).toHaveLength(500);
});
