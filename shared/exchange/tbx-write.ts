import { byText, type EntryTerm, type TeamEntry } from './entry.ts';
import { type Field, linksOf } from './fields.ts';
import {
	MATCH_CASE,
	MATCH_EXACT,
	OWN,
	SIDE,
	STATUS,
	TBX_DIALECT,
	TBX_NAMESPACE,
	TERM_STATUS,
	TERM_TYPE,
	VERSION,
	xmlId,
} from './tbx-names.ts';

/**
 * TBX in DCA style. Nothing in it depends on when or where it was written: the same entries are the same bytes.
 * `language` is that of every text and of terms that name none.
 */
export function* writeTbx(
	entries: readonly TeamEntry[],
	{ language }: { language: string },
): Generator<string> {
	const lang = language || 'en';
	yield `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="${TBX_DIALECT}" style="dca" xml:lang="${escaped(lang)}" xmlns="${TBX_NAMESPACE}">
<tbxHeader>
<fileDesc>
<titleStmt><title>Glossary</title></titleStmt>
<sourceDesc><p>Exported by Common Ground</p></sourceDesc>
</fileDesc>
<encodingDesc><p type="DCSName">${TBX_DIALECT}</p></encodingDesc>
</tbxHeader>
<text>
<body>
`;
	const ids = new Set(entries.map(({ id }) => id));
	for (const entry of entries) yield entryText(entry, lang, ids);
	yield '</body>\n</text>\n</tbx>\n';
}

function entryText(
	{ id, status, version, fields, related, terms }: TeamEntry,
	lang: string,
	ids: ReadonlySet<string>,
): string {
	const text = (field: Field): string => fields[field] ?? '';
	const head = [
		category('admin', STATUS, status),
		category('admin', VERSION, version),
		category('descrip', 'subjectField', text('subjectField')),
		...(Object.entries(OWN) as [Field, string][]).map(([field, type]) =>
			category('descrip', type, text(field)),
		),
		category('admin', 'source', text('source')),
		...linkElements(text('links')),
		...related.map((other) => crossReference(other, ids)),
	];
	const languages = Object.entries(Object.groupBy(terms, (term) => term.lang ?? lang)) as [
		string,
		EntryTerm[],
	][];
	// The language of the texts comes first.
	languages.sort(([a], [b]) => Number(b === lang) - Number(a === lang) || byText(a, b));
	const definitions = (['marketing', 'it'] as const).map((side) =>
		definition(text(`definition.${side}`), side),
	);
	const sections = languages.map(([language, words], index) => {
		const isFirst = index === 0;
		const secs = words.map((word, at) =>
			termText(word, isFirst && at === 0 ? text('example') : ''),
		);
		return `<langSec xml:lang="${escaped(language)}">\n${isFirst ? definitions.join('') : ''}${secs.join('')}</langSec>\n`;
	});
	return `<conceptEntry id="${xmlId(id)}">\n${head.join('')}${sections.join('')}</conceptEntry>\n`;
}

const category = (element: string, type: string, text: string): string =>
	text ? `<${element} type="${type}">${escaped(text)}</${element}>\n` : '';

const linkElements = (text: string): string[] =>
	text === ''
		? []
		: linksOf(text).map(
				({ url, title }) =>
					`<xref type="externalCrossReference" target="${escaped(url)}">${escaped(title)}</xref>\n`,
			);

/** What it points at must be in the file; of what is not, the id is kept as its text. */
const crossReference = (id: string, ids: ReadonlySet<string>): string =>
	ids.has(id)
		? `<ref type="crossReference" target="${xmlId(id)}">${escaped(id)}</ref>\n`
		: category('ref', 'crossReference', id);

const definition = (text: string, side: string): string =>
	text
		? `<descripGrp>\n${category('descrip', 'definition', text)}${category('admin', SIDE, side)}</descripGrp>\n`
		: '';

function termText({ text, side, status, type, match }: EntryTerm, example: string): string {
	const notes = [
		category('termNote', 'administrativeStatus', status ? TERM_STATUS[status] : ''),
		category('termNote', 'termType', type ? TERM_TYPE[type] : ''),
		category('termNote', SIDE, side ?? ''),
		category('termNote', MATCH_CASE, match?.case ?? ''),
		category('termNote', MATCH_EXACT, match?.exact ? 'yes' : ''),
		category('descrip', 'context', example),
	];
	return `<termSec>\n<term>${escaped(text)}</term>\n${notes.join('')}</termSec>\n`;
}

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
};

/** What XML cannot hold in any form is left out. */
const escaped = (text: string): string =>
	text
		.toWellFormed()
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
		.replace(/[&<>"\r]/g, (one) => ENTITIES[one] ?? one);
