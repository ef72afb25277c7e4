import { sideOf, statusOf, termStatusOf, termTypeOf } from './columns.ts';
import type { EntryTerm } from './entry.ts';
import type { Field } from './fields.ts';
import { type ReadEntry, type Reading, type Refused, UnreadableFile } from './reading.ts';
import {
	idOfXml,
	MATCH_CASE,
	MATCH_EXACT,
	OWN,
	SIDE,
	STATUS,
	TBX_DIALECT,
	VERSION,
} from './tbx-names.ts';
import { type Element, readElements } from './xml.ts';

/** An entry while its elements come in. */
interface Growing extends ReadEntry {
	fields: Partial<Record<Field, string>>;
	related: string[];
	terms: EntryTerm[];
}

const FIELD_OF = new Map(
	Object.entries(OWN).map(([field, type]) => [type as string, field as Field]),
);

/**
 * TBX of any dialect and style: that of 2019 (`conceptEntry`, `langSec`, `termSec`) and the one before (`termEntry`,
 * `langSet`, `tig`, `ntig`). What has no place in the model is left out.
 * @throws {UnreadableFile}
 */
export function readTbx(text: string): Reading {
	const reader = new TbxReader();
	readElements(text, {
		opened: (element) => reader.open(element),
		closed: (element) => reader.close(element),
	});
	if (!reader.isTbx)
		throw new UnreadableFile(
			'This is XML, but no TBX: its first element is neither “tbx” nor “martif”.',
			1,
		);
	const { entries, refused, language } = reader;
	return { entries, refused, notes: [], language };
}

class TbxReader {
	readonly entries: ReadEntry[] = [];
	readonly refused: Refused[] = [];
	language = '';
	isTbx = false;
	/** Another's file may be indented: line breaks in it mean nothing. In ours they are people's. */
	#isOurs = false;
	#entry: Growing | undefined;
	#term: EntryTerm | undefined;
	#lang = '';
	#definition = '';
	#definitionSide: 'marketing' | 'it' | undefined;

	open({ name, attributes, line, parent }: Element): void {
		if (!parent) {
			this.isTbx = name === 'tbx' || name === 'martif';
			this.#isOurs = attributes.type === TBX_DIALECT;
			this.language = attributes['xml:lang'] ?? '';
		} else if (ENTRIES.has(name)) {
			const { id } = attributes;
			this.#entry = {
				row: line,
				fields: {},
				related: [],
				terms: [],
				...(id ? { id: idOfXml(id) } : {}),
			};
		} else if (LANGUAGES.has(name)) this.#lang = attributes['xml:lang'] ?? '';
		else if (TERMS.has(name)) this.#term = { text: '' };
		else if (name === 'descripGrp') {
			this.#definition = '';
			this.#definitionSide = undefined;
		}
	}

	close(element: Element): void {
		const entry = this.#entry;
		if (!entry) return;
		if (ENTRIES.has(element.name)) {
			this.#entry = undefined;
			if (entry.terms.length > 0) this.entries.push(entry);
			else
				this.refused.push({ row: entry.row, column: 'term', message: 'This entry has no term.' });
		} else if (TERMS.has(element.name)) {
			if (this.#term?.text) entry.terms.push(this.#term);
			this.#term = undefined;
		} else if (element.name === 'descripGrp') this.#define(entry);
		else this.#take(element, entry);
	}

	/** `type` in DCA style, the element's own name in DCT style. */
	#take(element: Element, entry: Growing): void {
		const { name, attributes } = element;
		const type = attributes.type ?? name;
		const text = this.#clean(element.text);
		if (type === 'externalCrossReference' && !this.#term)
			link(entry, attributes.target ?? '', text);
		if (!text) return;
		const field = FIELD_OF.get(type);
		if (name === 'term') this.#name(text);
		else if (this.#term && type === 'context') entry.fields.example ??= text;
		else if (this.#term) this.#note(this.#term, type, text, element);
		else if (type === 'definition') {
			this.#definition = text;
			if (element.parent?.name !== 'descripGrp') this.#define(entry);
		} else if (type === SIDE) {
			const side = sideOf(text);
			this.#definitionSide = side === 'shared' ? undefined : side;
		} else if (type === 'subjectField') entry.fields.subjectField ??= text;
		else if (field) entry.fields[field] ??= text;
		else if (type === 'source') entry.fields.source ??= text;
		else if (type === STATUS) entry.status = this.#known(statusOf(text), element, text);
		else if (type === VERSION) entry.version = text;
		else if (type === 'crossReference')
			entry.related.push(this.#isOurs ? text : idOfXml(attributes.target ?? ''));
		else if (name === 'note') entry.fields.advice ??= text;
		if (entry.related.at(-1) === '') entry.related.pop();
	}

	#name(text: string): void {
		if (!this.#term) return;
		this.#term.text = text;
		if (this.#lang && this.#lang !== this.language) this.#term.lang = this.#lang;
	}

	#note(term: EntryTerm, type: string, text: string, element: Element): void {
		if (type === 'administrativeStatus' || type === 'normativeAuthorization')
			term.status = this.#known(termStatusOf(text), element, text);
		else if (type === 'termType') term.type = termTypeOf(text);
		else if (type === SIDE) term.side = this.#known(sideOf(text), element, text);
		// TBX-Basic's own way of saying whose word it is, where it names one of the sides.
		else if (type === 'customerSubset') term.side ??= sideOf(text);
		else if (type === MATCH_CASE && (text === 'sensitive' || text === 'insensitive'))
			term.match = { ...term.match, case: text };
		else if (type === MATCH_EXACT) term.match = { ...term.match, exact: true };
	}

	/** A definition of no side is both sides'; the first language that has one counts. */
	#define({ fields }: Growing): void {
		const text = this.#definition;
		this.#definition = '';
		if (!text) return;
		for (const side of this.#definitionSide
			? [this.#definitionSide]
			: (['marketing', 'it'] as const))
			fields[`definition.${side}`] ??= text;
	}

	#known<V>(
		value: V | undefined,
		{ name, attributes, line }: Element,
		text: string,
	): V | undefined {
		if (value === undefined)
			this.refused.push({
				row: line,
				column: attributes.type ?? name,
				message: `“${text.slice(0, 40)}” is no value of this; it is left out.`,
			});
		return value;
	}

	#clean(text: string): string {
		return (this.#isOurs ? text : text.replace(/\s+/gu, ' ')).trim();
	}
}

function link({ fields }: Growing, url: string, title: string): void {
	const line = title ? `${url} ${title}` : url;
	fields.links = fields.links ? `${fields.links}\n${line}` : line;
}

const ENTRIES: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry']);
const LANGUAGES: ReadonlySet<string> = new Set(['langSec', 'langSet']);
const TERMS: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig']);
