import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'monday/board',
		at: 'https://acme.monday.com/boards/5550001',
		cards: ['90001', '90002'],
	},
	{
		page: 'monday/item',
		at: 'https://acme.monday.com/boards/5550001/pulses/90001',
		header: { key: '90001', title: 'Booth for the fair' },
		cards: ['90001'],
	},
	{
		page: 'monday/kanban',
		at: 'https://acme.monday.com/boards/5550001/views/3',
		cards: ['90001', '90002'],
	},
	{
		page: 'monday/table',
		at: 'https://acme.monday.com/boards/5550001',
		cards: ['1790000011', '1790000012'],
	},
	{
		page: 'monday/dialog',
		at: 'https://acme.monday.com/boards/5550001/pulses/1790000011',
		header: { key: '1790000011', title: 'Booth for the fair' },
		description: 'As in Vouchers',
		cards: ['1790000011', '1790000012'],
	},
];
