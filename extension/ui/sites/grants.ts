import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../../messaging/client.ts';
import { siteOf } from './site.ts';

const granted = signal<readonly string[] | undefined>(undefined);

/** Sites that the member switched on, as match patterns; undefined until read. */
export const grants = granted;

export async function refreshGrants(): Promise<void> {
	const { origins = [] } = await browser.permissions.getAll();
	granted.value = origins.toSorted();
}

/**
 * Asks the browser for one site. Must be the first thing a click does: browsers refuse the question
 * after an await. False when the member said no.
 */
export function requestSite(pattern: string): Promise<boolean> {
	return browser.permissions.request({ origins: [pattern] });
}

/** Switches a site on at a click; true when the member agreed. */
export async function switchOn(pattern: string): Promise<boolean> {
	const agreed = await requestSite(pattern);
	if (agreed) await ask('sites.changed', {});
	await refreshGrants();
	return agreed;
}

export async function switchOff(pattern: string): Promise<void> {
	await browser.permissions.remove({ origins: [pattern] });
	await ask('sites.changed', {});
	await refreshGrants();
}

/** Does one of the granted patterns cover this site? Asked of the browser, which knows the rules. */
export const isOn = (url: string): Promise<boolean> => {
	const site = siteOf(url);
	return site ? browser.permissions.contains({ origins: [site.pattern] }) : Promise.resolve(false);
};
