import { describe, expect, it } from 'vitest';
import { namedUnder, TRACKERS } from './company.ts';

describe('trackers on domains of the company', () => {
	it('belong to the site that was switched on, whatever their port', () => {
		const hosts = {
			'jira.acme.example': 'jira',
			'jira.acme.example:8443': 'jira',
			'x.example': 'redmine',
		};
		expect(namedUnder('https://jira.acme.example/*', hosts).map(({ host }) => host)).toEqual([
			'jira.acme.example',
			'jira.acme.example:8443',
		]);
		expect(namedUnder('https://acme.example/*', hosts)).toEqual([]);
	});

	it('can be any tool that has tickets', () => {
		expect(TRACKERS.map(({ value }) => value)).toEqual(expect.arrayContaining(['jira', 'redmine']));
	});
});
