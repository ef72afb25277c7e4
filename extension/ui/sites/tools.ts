import { SITES } from '../../sites/registry.ts';

const toolOf = (id: string | null) => SITES.find((site) => site.id === id);

/** The trackers whose tickets are known, by adapter id, as people call them. */
export const trackers = (): { id: string; name: string }[] =>
	SITES.filter(({ tickets }) => tickets).map(({ id, name }) => ({ id, name }));

/** A tool as people call it, by its adapter's id. */
export const toolName = (id: string | null): string => toolOf(id)?.name ?? 'This site';

/** A ticket's key as people write it in that tool. */
export const ticketLabel = (ticket: { system: string; key: string }): string =>
	toolOf(ticket.system)?.label(ticket.key) ?? ticket.key;
