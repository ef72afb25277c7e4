import type { SiteCase } from '../cases.ts';

const AT = 'https://help.example.com:8443';

export const cases: readonly SiteCase[] = [
	{
		page: 'redmine/list',
		at: `${AT}/projects/it-requests/issues`,
		cards: ['38', '37', '35', '33', '31'],
	},
	{
		page: 'redmine/issue',
		at: `${AT}/issues/2`,
		header: { key: '2', title: 'SSO login fails with SAML response signature error' },
		description: 'Since the certificate rotation',
	},
	{ page: 'redmine/new', at: `${AT}/projects/it-requests/issues/new`, creates: '' },
	{
		page: 'redmine/created',
		at: `${AT}/issues/40`,
		header: { key: '40', title: 'A third subject' },
	},
	{
		page: 'redmine/six',
		at: 'https://help.example.com/issues/12',
		header: { key: '12', title: 'Single sign-on fails' },
		description: 'Since Monday',
		comments: '#40',
		cards: ['21'],
	},
	{
		page: 'redmine/board',
		at: 'https://help.example.com/projects/it/agile/board',
		cards: ['12', '13', '14'],
	},
];
