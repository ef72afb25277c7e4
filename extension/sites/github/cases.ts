import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'github/list',
		at: 'https://github.com/acme/Shop/issues',
		cards: ['acme/shop#12', 'acme/shop#13'],
	},
	{
		page: 'github/issue',
		at: 'https://github.com/acme/Shop/issues/12',
		header: { key: 'acme/shop#12', title: 'Single sign-on fails' },
		description: 'As in #4',
	},
	{
		page: 'github/create',
		at: 'https://github.com/acme/Shop/issues/new',
		creates: 'A new one',
	},
	{
		page: 'github/project',
		at: 'https://github.com/orgs/acme/projects/3/views/1?pane=issue&itemId=99&issue=acme%7CShop%7C12',
		header: { key: 'acme/shop#12', title: 'Single sign-on fails' },
		description: 'Since #4',
		cards: ['acme/shop#12', 'acme/shop#13'],
	},
	{
		page: 'github/sub-issues',
		at: 'https://github.com/acme/Shop/issues/12',
		header: { key: 'acme/shop#12', title: 'Single sign-on fails' },
		description: 'As in #4',
		cards: ['acme/shop#21', 'acme/shop#22'],
	},
	{
		page: 'github/dialog',
		at: 'https://github.com/acme/Shop/issues',
		creates: 'A new one',
	},
];
