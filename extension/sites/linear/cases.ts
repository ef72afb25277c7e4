import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'linear/list',
		at: 'https://linear.app/acme/team/CAMP/active',
		cards: ['CAMP-2', 'CAMP-3'],
	},
	{
		page: 'linear/board',
		at: 'https://linear.app/acme/team/CAMP/board',
		cards: ['CAMP-2', 'CAMP-3'],
	},
	{
		page: 'linear/issue',
		at: 'https://linear.app/acme/issue/CAMP-2/slug',
		header: { key: 'CAMP-2', title: 'Single sign-on fails' },
		description: 'Since CAMP-4',
	},
	{
		page: 'linear/create',
		at: 'https://linear.app/acme/issue/CAMP-2/slug',
		header: { key: 'CAMP-2', title: 'Single sign-on fails' },
		creates: 'A new one',
	},
	{
		page: 'linear/grouped',
		at: 'https://linear.app/acme/team/CAMP/all',
		cards: ['CAMP-2', 'CAMP-3', 'CAMP-5'],
	},
	{
		page: 'linear/peek',
		at: 'https://linear.app/acme/issue/CAMP-2/single-sign-on-fails',
		header: { key: 'CAMP-2', title: 'Single sign-on fails' },
		description: 'Since CAMP-4 nobody',
		cards: ['CAMP-8', 'CAMP-9'],
	},
];
