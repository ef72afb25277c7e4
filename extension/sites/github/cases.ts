import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'github/list',
		at: 'https://github.com/acme/Shop/issues',
		cards: ['acme/shop#12', 'acme/shop#13'],
		theme: 'dark',
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
];
