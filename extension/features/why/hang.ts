import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { ask } from '../../messaging/client.ts';
import type { Attached, Waiting } from './attach.ts';

/** Hangs a why on a ticket by a mutation: the answers, or the reason for skipping them. */
export async function hang(
	ref: TicketRef,
	waiting: Pick<Waiting, 'answers' | 'skipped' | 'resumed'>,
): Promise<Attached> {
	// A title found on a later page may be an older ticket's; one that has a why is never the new one.
	if (waiting.resumed && (await ask('ticket.panel', { ref })).why)
		return { ok: false, message: '' };
	const { answers, skipped } = waiting;
	return answers
		? ask('mutate', { name: 'why.answer', args: { ref, answers } })
		: ask('mutate', { name: 'why.skip', args: { ref, reason: skipped } });
}
