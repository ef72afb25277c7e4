import { Id, LIMITS } from '../model/text.ts';
import { FIELDS, limitOf, linksOf, PICKLISTS } from './fields.ts';
import type { ReadEntry, Refused } from './reading.ts';

/** Words in one entry; more is a mistake in the file. */
const MOST_TERMS = 200;
const MOST_LINKS = 20;

/** What of an entry cannot be taken; undefined where all can. */
export function wrongIn(entry: ReadEntry): Refused | undefined {
	const { row, id, fields, terms, related } = entry;
	const wrong = (column: string, message: string): Refused => ({ row, column, message });
	if (id !== undefined && !isId(id))
		return wrong(
			'id',
			'An id holds letters, digits and . _ : @ / ~ - alone. Leave it empty to get one.',
		);
	for (const field of FIELDS) {
		const text = fields[field];
		if (text === undefined) continue;
		if (text.length > limitOf(field))
			return wrong(
				field,
				`The text has ${text.length} characters; ${limitOf(field)} are the most. Shorten it.`,
			);
		const picklist = PICKLISTS[field];
		if (picklist && !picklist.includes(text))
			return wrong(field, `“${text.slice(0, 40)}” is none of ${picklist.join(', ')}.`);
	}
	const badLink = linksOf(fields.links ?? '').find(({ url }) => url && !/^https?:\/\//i.test(url));
	if (badLink)
		return wrong(
			'links',
			`“${badLink.url.slice(0, 40)}” is no address that begins with http:// or https://.`,
		);
	if (linksOf(fields.links ?? '').length > MOST_LINKS)
		return wrong('links', `${MOST_LINKS} links are the most.`);
	const long = terms.find(({ text }) => text.length > LIMITS.term);
	if (long)
		return wrong(
			'term',
			`“${long.text.slice(0, 40)}…” has ${long.text.length} characters; ${LIMITS.term} are the most. Is it a sentence?`,
		);
	if (terms.length > MOST_TERMS)
		return wrong('term', `This entry has ${terms.length} words; ${MOST_TERMS} are the most.`);
	if (related.length > MOST_TERMS || !related.every(isId))
		return wrong('related', 'Other entries are named by their ids, divided by “|”.');
	return undefined;
}

const isId = (text: string): boolean => Id.safeParse(text).success;
