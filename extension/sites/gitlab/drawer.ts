/** A list with a ticket open beside it names the ticket in "show", as JSON in base64. */
export function inDrawer({ searchParams }: URL): string | undefined {
	const show = searchParams.get('show');
	if (!show) return undefined;
	try {
		const { iid, full_path: path } = JSON.parse(atob(show)) as Record<string, unknown>;
		return /^\d+$/.test(String(iid)) && typeof path === 'string'
			? `${path}#${iid}`.toLowerCase()
			: undefined;
	} catch {
		// Written by something else.
		return undefined;
	}
}
