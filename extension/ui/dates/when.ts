const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * “2 min ago” up to a day, then the date, in the reader's locale.
 * An instant that cannot be read, or none, gives an empty string; clocks that disagree give “just now”.
 */
export function ago(iso: string, now = Date.now(), locale?: string): string {
	const then = Date.parse(iso);
	if (Number.isNaN(then)) return '';
	const age = now - then;
	if (age < MINUTE) return relative(0, 'second', locale);
	if (age < HOUR) return relative(-Math.floor(age / MINUTE), 'minute', locale);
	if (age < DAY) return relative(-Math.floor(age / HOUR), 'hour', locale);
	return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(then);
}

/** Date and time in full, for tooltips and for what expires. */
export const moment = (iso: string, locale?: string): string =>
	format(iso, { dateStyle: 'medium', timeStyle: 'short' }, locale);

/** “10:42” today, with the date before it on another day. */
export function clock(iso: string, now = Date.now(), locale?: string): string {
	const sameDay = new Date(iso).toDateString() === new Date(now).toDateString();
	return format(iso, { timeStyle: 'short', ...(sameDay ? {} : { dateStyle: 'medium' }) }, locale);
}

function format(iso: string, options: Intl.DateTimeFormatOptions, locale?: string): string {
	const then = Date.parse(iso);
	return Number.isNaN(then) ? '' : new Intl.DateTimeFormat(locale, options).format(then);
}

/** Short forms carry full stops in some locales (“2 min. ago”); before a space they only make noise. */
const relative = (value: number, unit: 'second' | 'minute' | 'hour', locale?: string): string =>
	new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' })
		.format(value, unit)
		.replace(/\.(?= )/gu, '');
