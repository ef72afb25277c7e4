import { SITES } from '../../sites/registry.ts';

const toolOf = (id: string | null) => SITES.find((site) => site.id === id);

/** A tool as people call it, by its adapter's id. */
export const toolName = (id: string | null): string => toolOf(id)?.name ?? 'This site';

/** A ticket's key as people write it in that tool. */
export const ticketLabel = (ticket: { system: string; key: string }): string =>
	toolOf(ticket.system)?.label(ticket.key) ?? ticket.key;
