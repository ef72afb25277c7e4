import { describe, expect, it } from 'vitest';
import { jira } from '../../sites/jira/adapter.ts';
import { keyBefore } from './renamed.ts';

const at = (path: string, host = 'acme.atlassian.net') => new URL(`https://${host}${path}`);
const landed = (loaded: URL, now: URL, hasActed = false) =>
	keyBefore(jira, { loaded, now, hasActed });

describe('a ticket that was asked for by an old key', () => {
	it('is known by its tracker’s redirect', () => {
		expect(landed(at('/browse/OLD-9'), at('/browse/CAMP-2'))).toBe('OLD-9');
	});

	it('is not what somebody clicked', () => {
		expect(landed(at('/browse/OLD-9'), at('/browse/CAMP-2'), true)).toBeUndefined();
	});

	it('is not one on another host, nor one where either address names none', () => {
		expect(landed(at('/browse/A-1', 'old.example'), at('/browse/B-1'))).toBeUndefined();
		expect(landed(at('/'), at('/browse/CAMP-2'))).toBeUndefined();
		expect(landed(at('/browse/CAMP-2'), at('/browse/CAMP-2'))).toBeUndefined();
	});
});
