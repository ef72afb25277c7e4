import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'asana/board',
		at: 'https://app.asana.com/1/77/project/1201/board',
		cards: ['1201000000000011', '1201000000000012'],
	},
	{
		page: 'asana/task',
		at: 'https://app.asana.com/1/77/project/1201/task/1201000000000011',
		header: { key: '1201000000000011', title: 'Booth for the fair' },
		description: 'See Vouchers',
		cards: ['1201000000000011', '1201000000000012'],
	},
	{
		page: 'asana/list',
		at: 'https://app.asana.com/1/77/project/1201/list/1202',
		cards: ['1201000000000011', '1201000000000012'],
	},
	{
		page: 'asana/full',
		at: 'https://app.asana.com/1/77/project/1201/task/1201000000000011?focus=true',
		header: { key: '1201000000000011', title: 'Booth for the fair' },
		description: 'See Vouchers',
		comments: 'Like this',
	},
];
