import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'zendesk/ticket',
		at: 'https://acme.zendesk.com/agent/tickets/41',
		header: { key: '41', title: 'I cannot log in' },
	},
	{
		page: 'zendesk/new',
		at: 'https://acme.zendesk.com/agent/tickets/new/1',
		creates: 'A new one',
	},
	{
		page: 'zendesk/view',
		at: 'https://acme.zendesk.com/agent/filters/1',
		cards: ['41', '42'],
	},
	{
		page: 'zendesk/conversation',
		at: 'https://acme.zendesk.com/agent/tickets/41',
		header: { key: '41', title: 'I cannot log in' },
		description: 'As in #77',
	},
	{
		page: 'zendesk/list',
		at: 'https://acme.zendesk.com/agent/filters/1',
		cards: ['41', '42'],
	},
];
