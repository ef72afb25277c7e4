const said = new Set<string>();

/**
 * Runs what may fail without harm to the page: an error ends here. It is said once a place, and only
 * in builds for development and tests; people could do nothing about it.
 */
export function quiet<T>(place: string, run: () => T): T | undefined {
	try {
		const result = run();
		if (result instanceof Promise) result.catch((error: unknown) => complain(place, error));
		return result;
	} catch (error) {
		complain(place, error);
		return undefined;
	}
}

export function complain(place: string, error: unknown): void {
	if (import.meta.env.MODE === 'production' || said.has(place)) return;
	said.add(place);
	console.error(`Common Ground (${place})`, error);
}
