import type { Ticket } from '../model/ticket.ts';
import type { Expectation } from '../model/ticket-expectation.ts';
import type { MutationArgs } from '../mutations/registry.ts';

type Offer =
	| { name: 'ticket.describe'; args: MutationArgs<'ticket.describe'> }
	| { name: 'expectation.set'; args: MutationArgs<'expectation.set'> };

/** What a member said of a ticket before they had a team, as changes that say it again there. */
export function ticketOffers(ticket: Ticket, expectation: Expectation | undefined): Offer[] {
	const { system, host, key, level, journey, channel, involved } = ticket;
	const ref = { system, host, key };
	const fields = {
		...(level ? { level } : {}),
		...(journey ? { journey } : {}),
		...(channel ? { channel } : {}),
		...(Object.keys(involved ?? {}).length > 0 ? { involved } : {}),
	};
	const offers: Offer[] = [];
	if (Object.keys(fields).length > 0)
		offers.push({ name: 'ticket.describe', args: { ref, fields } });
	if (!expectation) return offers;
	const { needed, guardrails, mayChange } = expectation;
	// What is possible is the other side's to say, whoever wrote it down.
	const said = { needed, guardrails, mayChange };
	return [...offers, { name: 'expectation.set', args: { ref, fields: said } }];
}
