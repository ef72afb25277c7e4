import type { SiteAdapter } from '../../sites/contract.ts';

/** What tells a tracker's own redirect from a click of the member. */
export interface Landing {
	/** The address that the page was loaded by, and the present one. */
	loaded: URL;
	now: URL;
	/** The member has pressed a key or a button of the pointer here since. */
	hasActed: boolean;
}

/**
 * The key by which a ticket was asked for, when its tracker shows another one in its place: it has moved. Only
 * as long as nobody did anything on the page, so that a ticket that was clicked is not taken for a redirect.
 */
export function keyBefore(
	site: Pick<SiteAdapter, 'keyFromUrl' | 'hostOf'>,
	{ loaded, now, hasActed }: Landing,
): string | undefined {
	if (hasActed || site.hostOf(loaded) !== site.hostOf(now)) return undefined;
	const [asked, shown] = [site.keyFromUrl(loaded), site.keyFromUrl(now)];
	return asked !== undefined && shown !== undefined && asked !== shown ? asked : undefined;
}

/** How the present page was come to. The browser keeps the address that it was loaded by. */
export function landing(): Landing {
	const [load] = performance.getEntriesByType('navigation');
	return {
		loaded: new URL(load?.name ?? location.href),
		now: new URL(location.href),
		hasActed: navigator.userActivation?.hasBeenActive ?? true,
	};
}
