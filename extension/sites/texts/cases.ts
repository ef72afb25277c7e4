import type { SiteCase } from '../cases.ts';

const plain = (at: string): SiteCase => ({ page: 'texts/plain', at });

export const cases: readonly SiteCase[] = [
	plain('https://app-eu1.hubspot.com/contacts/1/record/0-5/2'),
	plain('https://acme.lightning.force.com/lightning/r/Case/500/view'),
	plain('https://app-ab12.marketo.com/#EM123A1'),
	plain('https://us12.admin.mailchimp.com/campaigns/'),
	plain('https://analytics.google.com/analytics/web/#/p1/reports'),
	plain('https://ads.google.com/aw/campaigns?campaignId=1'),
	plain('https://www.notion.so/Plan-0123456789abcdef0123456789abcdef'),
	plain('https://airtable.com/app1/tbl1/viw1'),
	plain('https://www.wrike.com/workspace.htm'),
	{ page: 'texts/wp-admin', at: 'https://shop.example.com/wp-admin/edit.php' },
];
