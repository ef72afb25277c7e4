import type { Priority } from '../model/priority.ts';
import type { Ticket } from '../model/ticket.ts';

/** Of the tickets, those whose priority says how it serves the team's vision (feature row A10). */
export interface VisionShare {
	/** Serve it: through an active or finished priority that says how. */
	serving: Ticket[];
	/** Tagged with a priority that does not say. */
	silent: Ticket[];
	/** With no priority at all. */
	untagged: Ticket[];
	/** Share of all tickets, 0 to 1; null without any. */
	share: number | null;
}

/** Dropped work serves nothing: its tickets are silent. */
export function visionShare(
	tickets: readonly Ticket[],
	priorities: readonly Priority[],
): VisionShare {
	const serves = new Map(
		priorities.map(({ id, vision, state }) => [id, Boolean(vision?.trim()) && state !== 'dropped']),
	);
	const groups = Map.groupBy(tickets, ({ priorityId }) =>
		priorityId === null ? 'untagged' : serves.get(priorityId) ? 'serving' : 'silent',
	);
	const serving = groups.get('serving') ?? [];
	return {
		...{ serving, silent: groups.get('silent') ?? [], untagged: groups.get('untagged') ?? [] },
		share: tickets.length === 0 ? null : serving.length / tickets.length,
	};
}
