import type { Kept } from '../model/kept.ts';
import type { TicketRef } from '../model/ticket.ts';
import { fieldOf } from './fields.ts';
import type { Call, MutationName } from './registry.ts';

/**
 * The one change that brings back what was kept, or writes `value` (a text made of both) in its place;
 * either way it is settled. `ticket` is whose ticket it is, if it hangs on one. Undefined where this
 * version does not know how.
 */
export function bringBack(
	kept: Kept,
	{ value = kept.value, ticket }: { value?: unknown; ticket?: TicketRef | undefined } = {},
): Call | undefined {
	const { recordId: id, collection, field } = kept;
	if (field === '')
		return RETURNS[collection] && ({ name: RETURNS[collection], args: { id } } as Call);
	const settles = [kept.id];
	const name = EDITS[collection];
	if (name) return { name, args: { id, fields: fieldOf(field, value), settles } } as Call;
	if (!ticket) return undefined;
	const ref = { system: ticket.system, host: ticket.host, key: ticket.key };
	if (collection === 'ticket' && field === 'priorityId')
		return { name: 'ticket.tag', args: { ref, priorityId: value as string | null, settles } };
	const facts = TICKET_EDITS[collection];
	if (facts) return { name: facts, args: { ref, fields: fieldOf(field, value), settles } } as Call;
	if (collection === 'why')
		return { name: 'why.answer', args: { ref, ...fieldOf(field, value), settles } } as Call;
	return undefined;
}

/** What brings a removed record back. */
const RETURNS: Record<string, MutationName> = {
	term: 'term.restore',
	decision: 'decision.restore',
	lesson: 'lesson.restore',
	practice: 'practice.restore',
};

const EDITS: Record<string, MutationName> = {
	concept: 'concept.edit',
	term: 'term.edit',
	priority: 'priority.edit',
	priorityLink: 'priority.editLink',
	decision: 'decision.edit',
	lesson: 'lesson.edit',
	perspectiveCard: 'perspective.edit',
	practice: 'practice.edit',
	load: 'load.edit',
};

const TICKET_EDITS: Record<string, MutationName> = {
	ticket: 'ticket.describe',
	expectation: 'expectation.set',
};
