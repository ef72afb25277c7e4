import type { Kept } from '@common-ground/shared/model/kept.ts';
import type { Collection } from '@common-ground/shared/model/records.ts';
import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { fieldAt } from '@common-ground/shared/mutations/fields.ts';
import { get, where } from '../../replica/read.ts';

/** What a kept text belongs to, as people know it. */
export interface Subject {
	/** The term, the priority's title, or the ticket's key; empty where it has no name any more. */
	name: string;
	/** What stands in the field now, and what was kept of it. */
	standing: string;
	text: string;
	/** People write it; else it is a choice among a few. */
	isText: boolean;
	ticket: TicketRef | undefined;
}

/** Undefined where the record is gone. */
export async function subjectOf(kept: Kept): Promise<Subject | undefined> {
	const { collection, recordId, field, value } = kept;
	const record = await get(collection as Collection, recordId);
	if (!record) return undefined;
	const ticket = TICKETS.includes(collection) ? await get('ticket', recordId) : undefined;
	const isPriority = /(^|\.)priorityId$/.test(field);
	const shown = async (one: unknown): Promise<string> =>
		isPriority
			? ((await get('priority', String(one)))?.title ?? '')
			: field === 'kpis'
				? namesOfConcepts(one)
				: textOf(one);
	return {
		name: ticket?.key ?? (await nameOf(collection, record)),
		standing: await shown(fieldAt(record, field)),
		text: await shown(value),
		isText: !isPriority && !CHOICES.includes(field),
		ticket,
	};
}

const TICKETS: readonly string[] = ['ticket', 'why', 'expectation'];
const CHOICES: readonly string[] = [
	...['side', 'status', 'type', 'match', 'bet', 'nature', 'kpis'],
	...['level', 'journey', 'channel'],
];

const textOf = (value: unknown): string =>
	typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value);

async function namesOfConcepts(ids: unknown): Promise<string> {
	const known = Array.isArray(ids) ? ids.map(String) : [];
	const names = await Promise.all(known.map((id) => nameOf('concept', { id })));
	return names.filter(Boolean).join(', ');
}

async function nameOf(collection: string, record: object): Promise<string> {
	const { id, title, text } = record as { id: string; title?: string; text?: string };
	if (collection !== 'concept') return title ?? text ?? '';
	const terms = await where('term', 'conceptId', id);
	return (terms.find(({ status }) => status === 'preferred') ?? terms[0])?.text ?? '';
}
