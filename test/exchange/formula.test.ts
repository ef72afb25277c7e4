import { writeCsv } from '@common-ground/shared/exchange/csv-write.ts';
import type { TeamEntry } from '@common-ground/shared/exchange/entry.ts';
import { readGlossary } from '@common-ground/shared/exchange/read.ts';
import { expect, it } from 'vitest';

/** Texts that a spreadsheet would run, or that look like what keeps it from doing so. */
const TEXTS = [
	'=1+1',
	'+49 30',
	'-5 %',
	'@home',
	"'=1",
	"''=1",
	"'quoted'",
	'=HYPERLINK("x")',
	'a=b',
	"-'",
];

const entry = (text: string): TeamEntry => ({
	...{ id: 'c1', status: 'approved', version: 'v', related: [] },
	fields: { example: text, 'definition.it': `${text}\nand "more"` },
	terms: [{ text, side: 'it', status: 'preferred', type: 'full' }],
});

it.each(TEXTS)('%s is no formula in the file, and the same text after reading it', (text) => {
	const csv = [...writeCsv([entry(text)])].join('');
	for (const cell of csv.split('\r\n')[1]?.split(',') ?? [])
		expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@]/);
	const [read] = readGlossary(new TextEncoder().encode(csv)).entries;
	expect(read?.terms[0]?.text).toBe(text);
	expect(read?.fields).toEqual(entry(text).fields);
});
