import { signal } from '@preact/signals';
import { linkTo, parseRoute, type Route, type Screen } from './places.ts';

/** Where the console is; follows the address. */
export const route = signal<Route>(parseRoute(location.hash));
addEventListener('hashchange', () => {
	route.value = parseRoute(location.hash);
});

/** Goes to a place. `quietly` replaces the entry in the history: for moving through a list. */
export function go(screen: Screen, id = '', quietly = false): void {
	if (!quietly) {
		location.hash = linkTo(screen, id);
		return;
	}
	history.replaceState(null, '', linkTo(screen, id));
	route.value = { screen, id };
}
