import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'servicenow/list',
		at: 'https://acme.service-now.com/incident_list.do',
		cards: ['INC0010001', 'INC0010002'],
	},
	{
		page: 'servicenow/form',
		at: 'https://acme.service-now.com/incident.do?sys_id=aa',
		header: { key: 'INC0010001', title: 'I cannot log in' },
		description: '',
		cards: ['TASK0010009'],
	},
	{
		page: 'servicenow/new',
		at: 'https://help.example.com/incident.do?sys_id=-1',
		creates: 'A new one',
	},
	{
		page: 'servicenow/requests',
		at: 'https://acme.service-now.com/sc_req_item_list.do',
		cards: ['RITM0010001', 'RITM0010002'],
	},
	{
		page: 'servicenow/change',
		at: 'https://acme.service-now.com/change_request.do?sys_id=aa',
		header: { key: 'CHG0010001', title: 'New certificate' },
		description: '',
		cards: ['CTASK0010003', 'CTASK0010004'],
	},
	{
		page: 'servicenow/workspace',
		at: 'https://acme.service-now.com/now/sow/record/incident/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
		header: { key: 'INC0010001', title: 'I cannot log in' },
		description: 'Since Monday',
	},
];
