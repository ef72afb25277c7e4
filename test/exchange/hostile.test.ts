import { planImport } from '@common-ground/shared/exchange/plan.ts';
import { readGlossary } from '@common-ground/shared/exchange/read.ts';
import { type Reading, UnreadableFile } from '@common-ground/shared/exchange/reading.ts';
import { describe, expect, it } from 'vitest';

const NO_TEAM = { concepts: [], terms: [], imports: [], batches: [] };
const read = (text: string | Uint8Array): Reading =>
	readGlossary(typeof text === 'string' ? new TextEncoder().encode(text) : text);
const plan = (text: string | Uint8Array) =>
	planImport(read(text), NO_TEAM, { side: 'shared', live: true });

/** Why a file cannot be read at all. */
function refusal(text: string | Uint8Array): { row: number; message: string } {
	try {
		read(text);
	} catch (error) {
		if (error instanceof UnreadableFile) return error.refused;
		throw error;
	}
	throw new Error('It was read.');
}

const terms = (reading: Reading): string[] =>
	reading.entries.flatMap((entry) => entry.terms.map(({ text }) => text));

const TBX = (body: string, head = ''): string =>
	`<?xml version="1.0"?>\n${head}<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed:3.0"><text><body>${body}</body></text></tbx>`;
const ENTRY = (term: string): string =>
	`<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>${term}</term></termSec></langSec></conceptEntry>`;

describe('a file in another encoding', () => {
	const text = 'Benennung;Bedeutung\r\nBuße;Was man für Müll zahlt\r\n';
	const utf16 = (isLittle: boolean, isMarked: boolean): Uint8Array => {
		const buffer = Buffer.from((isMarked ? '\uFEFF' : '') + text, 'utf16le');
		return isLittle ? buffer : buffer.swap16();
	};
	it.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
		['UTF-16LE with a mark', utf16(true, true)],
		['UTF-16BE with a mark', utf16(false, true)],
		['UTF-16LE without one', utf16(true, false)],
		['UTF-16BE without one', utf16(false, false)],
		['Windows-1252', Buffer.from(text, 'latin1')],
	])('is read: %s', (_name, bytes) => {
		const reading = read(bytes);
		expect(terms(reading)).toEqual(['Buße']);
		expect(reading.entries[0]?.fields['definition.it']).toBe('Was man für Müll zahlt');
	});

	it.each([
		['a workbook', [0x50, 0x4b, 3, 4, 20, 0], 'a workbook'],
		['no known encoding', [0x74, 0x81, 0x8d, 0x0a], 'neither UTF-8 nor Windows-1252'],
		['a picture', [0x89, 0x50, 0, 0, 0, 1, 7], 'no text file'],
		['nothing', [], 'empty'],
	])('is refused with how to save it: %s', (_name, bytes, said) => {
		expect(refusal(Uint8Array.from(bytes)).message).toContain(said);
	});
});

describe('a table', () => {
	it.each([
		['commas', ','],
		['semicolons', ';'],
		['tabs', '\t'],
		['bars', '|'],
	])('may be divided by %s', (_name, by) => {
		const row = (...cells: string[]) => cells.join(by);
		const text = `${row('Definition', 'Term')}\n${row(`"a ${by} ""b""\nand c"`, 'lead')}\n`;
		expect(read(text).entries[0]?.fields['definition.marketing']).toBe(`a ${by} "b"\nand c`);
	});

	it('says row and column of what cannot be taken, and takes the rest', () => {
		const { items, refused } = plan(
			[
				'term,side,definition',
				'lead,it,fine',
				',it,no word',
				'CTA,sales,bad side',
				`${'x'.repeat(200)},it,too long`,
				'a,b,c,too many cells',
				'short',
				'lead,it,twice',
			].join('\n'),
		);
		expect(items.map(({ name }) => name)).toEqual(['lead', 'short']);
		expect(refused.map(({ row, column }) => [row, column])).toEqual([
			...[
				[3, 'term'],
				[4, 'side'],
				[5, 'term'],
				[6, ''],
				[8, 'term'],
			],
		]);
	});

	it.each([
		['a quotation mark that is never closed', 'term,definition\nlead,"open\nCTA,x\n', 2],
		['headers that nobody knows', 'foo,bar\n1,2\n', 1],
		['no column of words', 'definition,example\na,b\n', 1],
	])('is refused as a whole for %s', (_name, text, row) => {
		expect(refusal(text).row).toBe(row);
	});

	it('without headers is a list of words', () => {
		expect(terms(read('# comment\nlead\n\ncall to action\n'))).toEqual(['lead', 'call to action']);
	});
});

describe('TBX', () => {
	it.each([
		['entities that grow', '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n', '&b;'],
		[
			'an entity from elsewhere',
			'<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n',
			'&x;',
		],
		['a document type alone', '<!DOCTYPE tbx SYSTEM "TBXcoreStructV02.dtd">\n', 'lead'],
	])('with %s is refused where it stands', (_name, head, term) => {
		const { row, message } = refusal(TBX(ENTRY(term), head));
		expect(row).toBe(2);
		expect(message).toContain('DOCTYPE');
	});

	it('with an entity that nobody declared is refused with its line', () => {
		expect(refusal(TBX(`\n\n${ENTRY('&nbsp;')}`))).toMatchObject({ row: 4 });
	});

	it('that is nested without end is refused', () => {
		expect(refusal(TBX('<a>'.repeat(100_000))).message).toContain('nested too deeply');
	});

	it('that breaks off is refused', () => {
		expect(refusal(TBX(ENTRY('lead')).slice(0, -20)).message).toContain('no well-formed XML');
	});

	it('of the edition before and in DCT style is read', () => {
		const old =
			'<martif type="TBX" xml:lang="en"><text><body><termEntry id="x1"><descrip type="subjectField">law</descrip><langSet xml:lang="en"><descripGrp><descrip type="definition">A  person\n\t\twho may buy.</descrip></descripGrp><ntig><termGrp><term>lead</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet><langSet xml:lang="de"><tig><term>Interessent</term></tig></langSet></termEntry></body></text></martif>';
		expect(read(old).entries).toMatchObject([
			{
				id: 'x1',
				fields: { subjectField: 'law', 'definition.it': 'A person who may buy.' },
				terms: [
					{ text: 'lead', status: 'preferred' },
					{ text: 'Interessent', lang: 'de' },
				],
			},
		]);
		const dct =
			'<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed:3.0" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry id="c5"><min:subjectField>law</min:subjectField><langSec xml:lang="en"><basic:definition>A buyer.</basic:definition><termSec><term>lead</term><basic:termType>fullForm</basic:termType></termSec></langSec></conceptEntry></body></text></tbx>';
		expect(read(dct).entries).toMatchObject([
			{ fields: { subjectField: 'law', 'definition.it': 'A buyer.' }, terms: [{ type: 'full' }] },
		]);
	});
});

describe('JSON', () => {
	it.each([
		['a list of words', '["lead","CTA"]', ['lead', 'CTA']],
		['words and meanings', '{"lead":"Somebody.","CTA":"What to click."}', ['lead', 'CTA']],
		['objects', '[{"name":"lead","description":"x"}]', ['lead']],
	])('may be %s', (_name, text, expected) => {
		expect(terms(read(text))).toEqual(expected);
	});

	it('that is none says its line', () => {
		expect(refusal('{"lead": "x",\n"CTA" "y"}')).toMatchObject({ row: 2 });
	});

	it('nested without end does no harm', () => {
		expect(refusal(`{"a":${'['.repeat(100_000)}`).message).toContain('no JSON');
	});
});
