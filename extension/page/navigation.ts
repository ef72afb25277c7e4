import { Listeners } from './listeners.ts';

/**
 * Tells when the address changed without a page load. The Navigation API sees every such change;
 * where it is missing, `check` after a change of the page finds it, because no page navigates without one.
 */
export function watchAddress(window: Window, signal: AbortSignal) {
	const changes = new Listeners<URL>('address');
	let known = window.location.href;
	const check = () => {
		if (window.location.href === known) return;
		known = window.location.href;
		changes.emit(new URL(known));
	};
	const navigation: EventTarget | undefined =
		'navigation' in window ? window.navigation : undefined;
	navigation?.addEventListener('currententrychange', check, { signal });
	window.addEventListener('popstate', check, { signal });
	window.addEventListener('hashchange', check, { signal });
	return { changes, check };
}
