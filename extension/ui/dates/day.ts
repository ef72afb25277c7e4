/** The reader's calendar day, “2026-05-31”. */
export function today(now = new Date()): string {
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A calendar day in the reader's locale; what is none stays as it is. */
export function dayText(day: string, locale?: string): string {
	const [year, month, date] = day.split('-').map(Number);
	if (!year || !month || !date) return day;
	const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
	return format.format(new Date(year, month - 1, date));
}
