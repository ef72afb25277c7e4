import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'clickup/list',
		at: 'https://app.clickup.com/9001/v/l/abc',
		cards: ['86abc1', '86abc2'],
	},
	{
		page: 'clickup/task',
		at: 'https://app.clickup.com/t/86abc1',
		header: { key: '86abc1', title: 'Booth for the fair' },
		description: 'See that',
		cards: ['86abc2', '86abc4'],
	},
	{
		page: 'clickup/board',
		at: 'https://app.clickup.com/9001/v/b/abc',
		cards: ['CAMP-11', 'CAMP-12', 'CAMP-13'],
	},
	{
		page: 'clickup/dialog',
		at: 'https://app.clickup.com/t/9001/CAMP-11',
		header: { key: 'CAMP-11', title: 'Booth for the fair' },
		description: 'See that',
		cards: ['CAMP-11', 'CAMP-12'],
	},
	{ page: 'clickup/create', at: 'https://app.clickup.com/9001/v/l/abc', creates: 'Order flyers' },
];
