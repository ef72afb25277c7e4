import { Edition } from './edition.ts';
import type { Glossary } from './glossary.ts';
import { KeyList } from './key-list.ts';
import { FULLEST } from './keys.ts';
import { HEAD, ROW, TERM } from './layout.ts';
import type { GlossaryChange, MatchTerm } from './model.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { RowWriter } from './rows.ts';
import { hashOfText, readSized, sizeOf, writeSized } from './strings.ts';

type Addition = readonly [MatchTerm, Pattern];

/** Above this many terms that were taken away, and above half of all, tables are made anew. */
const MOST_REMOVED = 64;

/**
 * The edition after a change, written into the spare room of the same tables. Nothing if there is too
 * little room or too much was taken away; or if tables are not for this edition to add to, because
 * another change came to it before.
 */
export function changedEdition(edition: Edition, change: GlossaryChange): Edition | undefined {
	if (!edition.isNewest) return undefined;
	const glossary = edition.glossary.own();
	const keys = new KeyList();
	const additions: Addition[] = [];
	for (const term of change.added) {
		const pattern = patternOf(term, keys);
		if (pattern) additions.push([term, pattern]);
	}
	if (!hasRoom(glossary, additions, keys)) return undefined;
	const { head } = glossary.parts;
	head[HEAD.changes] = glossary.changes + 1;
	remove(glossary, change.removed);
	add(glossary, additions, keys);
	return head[HEAD.crowded] === 0 ? new Edition(glossary) : undefined;
}

function hasRoom(
	{ parts, terms, lists }: Glossary,
	additions: readonly Addition[],
	{ count }: KeyList,
): boolean {
	const { head, rows, strings, slots } = parts;
	const removed = head[HEAD.removed] as number;
	if (head[HEAD.crowded] !== 0 || (removed > MOST_REMOVED && removed * 2 > terms)) return false;
	let bytes = head[HEAD.strings] as number;
	for (const [term, pattern] of additions) {
		bytes += RowWriter.sizeOf(term, pattern);
		lists.note(pattern.endings, term);
	}
	return (
		(terms + additions.length) * ROW <= rows.length &&
		bytes + sizeOf(lists.toJson()) <= strings.length &&
		(head[HEAD.slots] as number) + count <= slots.length * FULLEST
	);
}

function remove({ parts }: Glossary, conceptIds: readonly string[]): void {
	const { head, rows, strings } = parts;
	const hashes = new Set(conceptIds.map(hashOfText));
	const ids = new Set(conceptIds);
	// Of 50,000 concepts nearly all are passed over by one bit.
	let bits = 0;
	for (const hash of hashes) bits |= 1 << hash;
	const terms = head[HEAD.terms] as number;
	for (let row = 0; row < terms * ROW; row += ROW) {
		const hash = rows[row + TERM.conceptHash] as number;
		if (((bits >>> hash) & 1) === 0 || !hashes.has(hash)) continue;
		if (rows[row + TERM.removed] !== 0) continue;
		if (!ids.has(readSized(strings, rows[row + TERM.concept] as number))) continue;
		rows[row + TERM.removed] = head[HEAD.changes] as number;
		head[HEAD.removed] = (head[HEAD.removed] as number) + 1;
	}
}

function add(glossary: Glossary, additions: readonly Addition[], list: KeyList): void {
	const { parts, keys, lists } = glossary;
	const { head, strings } = parts;
	const at = (place: number) => head[place] as number;
	const writer = new RowWriter(parts, lists, at(HEAD.terms), at(HEAD.strings));
	let place = 0;
	for (const [term, pattern] of additions) {
		writer.write(term, pattern);
		if (pattern.silent) head[HEAD.silent] = 1;
		place = keys.add(writer.terms - 1, list, place);
	}
	head[HEAD.terms] = writer.terms;
	head[HEAD.strings] = writer.end;
	const json = lists.toJson();
	if (json === readSized(strings, at(HEAD.lists))) return;
	head[HEAD.lists] = writer.end;
	head[HEAD.strings] = writeSized(strings, writer.end, json);
}
