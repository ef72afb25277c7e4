/**
 * The key with the highest number: of several tickets with the same title, the newest.
 * Keys of one tracker differ in their digits; "CAMP-2.10" comes behind "CAMP-2.9".
 */
export const newestKey = (keys: Iterable<string>): string | undefined =>
	[...keys].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
