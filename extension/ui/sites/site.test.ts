import { describe, expect, it } from 'vitest';
import { JIRA_CLOUD, siteFromText, siteLabel, siteOf } from './site.ts';

describe('the site of an address', () => {
	it('is its scheme and host, without port and path', () => {
		expect(siteOf('http://127.0.0.1:3101/issues/7?x#y')).toEqual({
			pattern: 'http://127.0.0.1/*',
			host: '127.0.0.1:3101',
		});
	});

	it.each(['chrome://settings', 'about:blank', 'file:///etc/passwd', '', 'nonsense'])(
		'“%s” is none',
		(url) => {
			expect(siteOf(url)).toBeUndefined();
		},
	);
});

describe('a typed address', () => {
	it.each([
		['jira.example.com', 'https://jira.example.com/*'],
		['  jira.example.com/browse/A-1 ', 'https://jira.example.com/*'],
		['http://tracker:8080', 'http://tracker/*'],
		['tracker:8080', 'https://tracker/*'],
	])('“%s” means %s', (text, pattern) => {
		expect(siteFromText(text)?.pattern).toBe(pattern);
	});

	it.each(['', 'jira', 'two words.com', 'javascript:alert(1)', 'ftp://example.com'])(
		'“%s” is refused',
		(text) => {
			expect(siteFromText(text)).toBeUndefined();
		},
	);
});

describe('how a site is called', () => {
	it('drops what only browsers need', () => {
		expect(siteLabel('https://jira.example.com/*')).toBe('jira.example.com');
		expect(siteLabel('http://127.0.0.1/*')).toBe('http://127.0.0.1');
	});

	it('names Jira Cloud by its name', () => {
		expect(siteLabel(JIRA_CLOUD)).toMatch(/^Jira Cloud/);
	});
});
