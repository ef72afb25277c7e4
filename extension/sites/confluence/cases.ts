import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'confluence/page',
		at: 'https://acme.atlassian.net/wiki/spaces/MKT/pages/123/Launch+plan',
		header: { key: '123', title: 'Launch plan' },
		description: 'The API of the shop',
	},
	{
		page: 'confluence/own-host',
		at: 'https://docs.example.com/pages/viewpage.action?pageId=123',
		header: { key: '123', title: 'Launch plan' },
		description: 'The API of the shop',
	},
	{
		page: 'confluence/live',
		at: 'https://acme.atlassian.net/wiki/spaces/MKT/pages/123/Launch+plan',
		header: { key: '123', title: 'Launch plan' },
		description: 'The API is closed',
	},
];
