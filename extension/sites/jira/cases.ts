import type { SiteCase } from '../cases.ts';

export const cases: readonly SiteCase[] = [
	{
		page: 'jira/saved/business-list',
		at: 'https://acme.atlassian.net/jira/core/projects/CAMP/list',
		cards: ['CAMP-2', 'CAMP-7', 'CAMP-9'],
		inline: '',
	},
	{
		page: 'jira/saved/queue',
		at: 'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/1',
		cards: ['HELP-11', 'HELP-12', 'HELP-30'],
	},
	{
		page: 'jira/saved/create-first',
		at: 'https://acme.atlassian.net/jira/software/projects/CAMP/boards/1',
		creates: 'Old dialog',
	},
	{
		page: 'jira/saved/issue-with-links',
		at: 'https://acme.atlassian.net/browse/CAMP-7',
		header: { key: 'CAMP-7', title: 'Landing page for the spring fair' },
		description: 'Blocked by CAMP-4',
		cards: ['CAMP-8', 'CAMP-9'],
	},
	{
		page: 'jira/saved/board-redesigned',
		at: 'https://acme.atlassian.net/jira/core/projects/CAMP/board',
		cards: ['CAMP-2', 'CAMP-3', 'CAMP-5', 'CAMP-8', 'CAMP-4'],
	},
	{
		page: 'jira/saved/split',
		at: 'https://acme.atlassian.net/issues/CAMP-2?jql=project%20%3D%20CAMP',
		header: { key: 'CAMP-2', title: 'Single sign-on fails' },
		description: 'Nobody gets in',
		cards: ['CAMP-8', 'CAMP-9', 'CAMP-2', 'CAMP-3', 'CAMP-5'],
	},
	{
		page: 'jira/saved/timeline',
		at: 'https://acme.atlassian.net/jira/software/projects/CAMP/boards/1/timeline',
		cards: ['CAMP-1', 'CAMP-2', 'CAMP-3'],
	},
	{
		page: 'jira/saved/create-third',
		at: 'https://acme.atlassian.net/jira/software/projects/CAMP/boards/1',
		creates: 'Neue Landingpage',
	},
];
