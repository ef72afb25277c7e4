import { ask } from '../../messaging/client.ts';
import { SITES } from '../../sites/registry.ts';
import { switchOn } from './grants.ts';
import type { Site } from './site.ts';

/** Tools that can be a company's tracker, in the order of their names. */
export const TRACKERS = SITES.filter(({ tickets }) => tickets)
	.map(({ id, name }) => ({ value: id, text: name }))
	.toSorted((a, b) => a.text.localeCompare(b.text));

/**
 * The member says at a click which tool answers on a host of their company: the browser asks for this host
 * alone, where it was not switched on. Must be the first thing that the click does. False when they said no.
 */
export async function nameTracker(site: Site, tool: string): Promise<boolean> {
	const agreed = await switchOn(site.pattern);
	if (agreed) await ask('site.name', { host: site.host, tool });
	return agreed;
}

/** Takes back what the member said of a host. */
export const forgetTracker = (host: string): Promise<unknown> =>
	ask('site.name', { host, tool: null });

/** The hosts of a granted pattern that the member named, each with its tool. */
export const namedUnder = (
	pattern: string,
	hosts: Readonly<Record<string, string>>,
): { host: string; tool: string }[] => {
	const hostname = pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
	return Object.entries(hosts)
		.filter(([host]) => host.replace(/:\d+$/, '') === hostname)
		.map(([host, tool]) => ({ host, tool }));
};
