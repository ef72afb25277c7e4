import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import { ask } from '../../messaging/client.ts';
import type { PriorityChip } from '../../messaging/replies.ts';

/** The chips of these tickets by key. Empty when the background could not be asked: no tag is better than a wrong one. */
export async function fetchChips(refs: TicketRef[]): Promise<ReadonlyMap<string, PriorityChip>> {
	const { chips } = await ask('tickets.get', { refs }).catch(() => ({ chips: {} }));
	const byId: Record<string, PriorityChip> = chips;
	return new Map(
		refs.flatMap((ref) => {
			const chip = byId[ticketId(ref)];
			return chip ? [[ref.key, chip] as const] : [];
		}),
	);
}
