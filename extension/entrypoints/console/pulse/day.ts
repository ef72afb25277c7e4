/** A calendar day, “2026-05-31”, as the reader's locale says it. */
export function day(date: string, locale?: string): string {
	const at = Date.parse(`${date}T12:00:00Z`);
	return Number.isNaN(at)
		? date
		: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
