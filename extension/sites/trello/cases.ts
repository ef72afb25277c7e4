import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'trello/board',
		at: 'https://trello.com/b/Xy12ab/campaign-board',
		cards: ['aB3dE6gH', 'cD3dE6gH', 'eF3dE6gH'],
		inline: 'A quick card',
	},
	{
		page: 'trello/card',
		at: 'https://trello.com/c/aB3dE6gH/1-booth',
		header: { key: 'aB3dE6gH', title: 'Booth for the fair' },
		description: 'Ask the agency',
		cards: ['aB3dE6gH', 'cD3dE6gH', 'eF3dE6gH'],
		inline: 'A quick card',
	},
	{
		page: 'trello/inbox',
		at: 'https://trello.com/b/Xy12ab/campaign-board',
		cards: ['qQ3dE6gH', 'rR3dE6gH', 'aB3dE6gH', 'cD3dE6gH', 'eF3dE6gH'],
	},
	{
		page: 'trello/open',
		at: 'https://trello.com/c/aB3dE6gH/1-booth',
		header: { key: 'aB3dE6gH', title: 'Booth for the fair' },
		description: 'Ask the agency',
		cards: ['aB3dE6gH', 'cD3dE6gH'],
	},
];
