import { describe, expect, it } from 'vitest';
import { toolAt } from './sites.ts';

describe('the tool that a site belongs to', () => {
	it.each([
		['jira', 'it', true],
		['acme.atlassian.net', 'it', true],
		['https://github.com/acme/shop/issues/4', 'it', undefined],
		['Azure DevOps', 'it', undefined],
		['gitlab.example.org', 'it', undefined],
		['app.hubspot.com', 'marketing', undefined],
		['Salesforce Marketing Cloud', 'marketing', undefined],
		['Google Analytics', 'marketing', undefined],
		['google-ads', 'marketing', undefined],
		['tag manager', 'marketing', undefined],
	])('is known from %s', (site, side, weak) => {
		expect(toolAt(site)).toMatchObject({ side });
		expect(toolAt(site)?.weak).toBe(weak);
	});

	it.each(['', 'example.org', 'intranet', 'localhost:4400', '日本', 'downloads.example.org'])(
		'is unknown for %j',
		(site) => {
			expect(toolAt(site)).toBeUndefined();
		},
	);
});
