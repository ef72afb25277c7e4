import { hash53 } from '../protocol/checksum.ts';

/** Of what is not there. An empty text or list is as good as none. */
export const NOTHING = '-';

/**
 * A short text that tells whether two values (a text, a list, a record) read the same, without keeping
 * them. The order of a record's keys does not count. It withstands no attacker.
 */
export function digest(value: unknown): string {
	if (value === undefined || value === null || value === '') return NOTHING;
	if (Array.isArray(value) && value.length === 0) return NOTHING;
	return hash53(typeof value === 'string' ? value : JSON.stringify(value, inOrder))
		.toString(36)
		.slice(-8);
}

const inOrder = (_key: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;
