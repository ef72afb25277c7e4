import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'azure/board',
		at: 'https://dev.azure.com/acme/shop/_boards/board/t/team/Issues',
		cards: ['41', '42'],
	},
	{
		page: 'azure/item',
		at: 'https://dev.azure.com/acme/shop/_workitems/edit/41/',
		header: { key: '41', title: 'Single sign-on fails' },
		description: 'See item 44',
	},
	{
		page: 'azure/dialog',
		at: 'https://acme.visualstudio.com/shop/_boards/board/t/team/Issues?workitem=42',
		header: { key: '42', title: 'Clean data' },
		description: 'See item 44',
		cards: ['41', '42'],
	},
	{
		page: 'azure/create',
		at: 'https://dev.azure.com/acme/shop/_workitems/create/Bug',
		creates: 'A new one',
	},
	{
		page: 'azure/sprint',
		at: 'https://dev.azure.com/acme/shop/_sprints/taskboard/shop%20Team/shop/Sprint%204',
		cards: ['41', '42', '43'],
	},
	{
		page: 'azure/backlog',
		at: 'https://dev.azure.com/acme/shop/_backlogs/backlog/shop%20Team/Issues',
		cards: ['41', '42'],
	},
	{
		page: 'azure/header-link',
		at: 'https://dev.azure.com/acme/shop/_workitems/edit/41',
		header: { key: '41', title: 'Single sign-on fails' },
		description: 'See 44',
		cards: ['45', '46'],
	},
];
