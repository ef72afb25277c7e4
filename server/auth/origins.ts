import { CHROME_EXTENSION_ORIGIN } from '@common-ground/shared/protocol/origin.ts';

/** True for the origins whose scripts may read this server's answers and open its live channel. */
export type OriginRule = (origin: string) => boolean;

/**
 * Firefox gives each profile an extension origin of its own, so all of them are let in: an origin
 * is no proof of anything here, the bearer token is. `more` is a list separated by commas or blanks.
 */
export function originRule(more = ''): OriginRule {
	const allowed = new Set([CHROME_EXTENSION_ORIGIN, ...more.split(/[\s,]+/).filter(Boolean)]);
	return (origin) => allowed.has(origin) || /^moz-extension:\/\/[\w-]+$/.test(origin);
}
