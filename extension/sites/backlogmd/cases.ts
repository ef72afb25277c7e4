import type { SiteCase } from '../cases.ts';

const AT = 'http://localhost:6420';

export const cases: readonly SiteCase[] = [
	{
		page: 'backlogmd/board',
		at: `${AT}/board`,
		cards: [
			...['CAMP-1', 'CAMP-3', 'CAMP-5'],
			...['CAMP-2', 'CAMP-4', 'CAMP-6'],
			...['CAMP-8', 'CAMP-20'],
		],
	},
	{
		page: 'backlogmd/task',
		at: `${AT}/board/CAMP-2/sso`,
		header: { key: 'CAMP-2', title: 'SSO login fails with SAML response signature error' },
		description: 'Since the certificate rotation',
	},
	{ page: 'backlogmd/create', at: `${AT}/board`, creates: '' },
	{
		page: 'backlogmd/linked',
		at: 'http://localhost:6420/board',
		cards: ['CAMP-2', 'CAMP-2.1'],
	},
];
