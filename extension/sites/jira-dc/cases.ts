import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'jira-dc/issue',
		at: 'https://tickets.example.com/jira/browse/CAMP-2',
		header: { key: 'CAMP-2', title: 'Single sign-on fails' },
		description: 'Since the certificate',
		cards: ['CAMP-8'],
	},
	{
		page: 'jira-dc/navigator',
		at: 'https://tickets.example.com/jira/issues/?jql=',
		cards: ['CAMP-2', 'CAMP-3'],
	},
	{
		page: 'jira-dc/board',
		at: 'https://tickets.example.com/jira/secure/RapidBoard.jspa?rapidView=1&selectedIssue=CAMP-3',
		header: { key: 'CAMP-3', title: 'Clean data' },
		description: 'Two systems',
		cards: ['CAMP-2', 'CAMP-3', 'CAMP-7'],
	},
	{
		page: 'jira-dc/create',
		at: 'https://tickets.example.com/jira/secure/RapidBoard.jspa?rapidView=1',
		creates: 'From the dialog',
	},
	{
		page: 'jira-dc/backlog',
		at: 'https://tickets.example.com/secure/RapidBoard.jspa?rapidView=1&view=planning',
		cards: ['CAMP-2', 'CAMP-3'],
	},
	{
		page: 'jira-dc/links',
		at: 'https://tickets.example.com/browse/CAMP-7',
		header: { key: 'CAMP-7', title: 'Landing page for the fair' },
		description: 'With a form',
		comments: 'See CAMP-9',
		creates: 'Another one',
	},
];
