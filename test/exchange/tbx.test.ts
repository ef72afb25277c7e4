import { entryOf } from '@common-ground/shared/exchange/entry.ts';
import { readGlossary } from '@common-ground/shared/exchange/read.ts';
import { writeTbx } from '@common-ground/shared/exchange/tbx-write.ts';
import { exportedOf } from '@common-ground/shared/exchange/team.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { expect, it } from 'vitest';
import { faultsOf } from './tbx-rules.ts';

const language = 'en';
const starter = [
	...writeTbx(exportedOf({ ...starterRecords(), imports: [] }, language), { language }),
].join('');

it('keeps the standard’s rules', () => {
	expect(faultsOf(starter)).toEqual([]);
});

it.each([
	['a value that is none', 'fullForm', 'longForm'],
	['a category in the wrong place', '"subjectField"', '"context"'],
	['a reference to nothing', 'target="sp-', 'target="gone-'],
	['an entry without words', /<langSec.*?<\/langSec>/s, ''],
])('is found out with %s', (_name, what, by) => {
	expect(faultsOf(starter.replace(what, by))).not.toEqual([]);
});

it('holds any text and any id', () => {
	const [concept] = starterRecords().concepts;
	if (!concept) throw new Error('The starter pack is empty.');
	const odd = {
		...concept,
		id: '7:ä/~_x0041_@b',
		related: ['gone'],
		example: '<b> & "q"\n  two ]]> 🙂\t.',
	};
	const term = {
		id: 't',
		conceptId: odd.id,
		text: 'Größe <&>',
		side: 'it',
		status: 'preferred',
		type: 'full',
		lang: 'de',
	} as const;
	const entry = entryOf(odd, [term], language);
	const text = [...writeTbx([entry], { language })].join('');
	expect(faultsOf(text)).toEqual([]);
	const [{ row: _row, ...read } = { row: 0 }] = readGlossary(
		new TextEncoder().encode(text),
	).entries;
	expect(read).toEqual(entry);
});
