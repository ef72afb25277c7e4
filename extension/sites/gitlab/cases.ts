import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'gitlab/list',
		at: 'https://gitlab.com/acme/web/shop/-/issues',
		cards: ['acme/web/shop#12', 'acme/web/shop#13'],
	},
	{
		page: 'gitlab/issue',
		at: 'https://git.example.com/acme/web/shop/-/issues/12',
		header: { key: 'acme/web/shop#12', title: 'Single sign-on fails' },
		description: 'Since #4',
		cards: ['acme/web/shop#8', 'acme/web/shop#9'],
	},
	{
		page: 'gitlab/drawer',
		at: 'https://gitlab.com/acme/web/shop/-/issues?show=eyJpaWQiOiIxMyIsImZ1bGxfcGF0aCI6ImFjbWUvd2ViL3Nob3AiLCJpZCI6OTEzfQ==',
		header: { key: 'acme/web/shop#13', title: 'Clean data' },
		cards: ['acme/web/shop#12', 'acme/web/shop#13'],
	},
	{
		page: 'gitlab/create',
		at: 'https://gitlab.com/acme/web/shop/-/issues/new',
		creates: 'A new one',
	},
	{
		page: 'gitlab/work-items',
		at: 'https://gitlab.com/acme/web/shop/-/work_items',
		cards: ['acme/web/shop#12', 'acme/web/shop#13'],
	},
	{
		page: 'gitlab/work-item',
		at: 'https://git.example.com/acme/web/shop/-/work_items/12',
		header: { key: 'acme/web/shop#12', title: 'Single sign-on fails' },
		description: 'Since #4',
		comments: '#30',
		cards: ['acme/web/shop#21', 'acme/web/shop#22'],
	},
	{
		page: 'gitlab/board',
		at: 'https://gitlab.com/acme/web/shop/-/boards/7',
		cards: ['acme/web/shop#12', 'acme/web/shop#13', 'acme/web/shop#9'],
	},
];
