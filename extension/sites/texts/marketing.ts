import { defineTexts } from './define.ts';

/** Charts, and what is drawn rather than written. */
const DRAWN = 'svg, canvas, [role="img"]';

/** Tools that marketing people work in. What is excluded is certain only where it is a role. */
export const MARKETING = [
	defineTexts({
		id: 'hubspot',
		name: 'HubSpot',
		origins: ['https://*.hubspot.com/*'],
		excluded: `${DRAWN}, [data-test-id="global-nav"], #hs-nav-v4`,
	}),
	defineTexts({
		id: 'salesforce',
		name: 'Salesforce',
		origins: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
		excluded: `${DRAWN}, .slds-global-header, one-app-nav-bar, .slds-context-bar, .slds-button-group`,
	}),
	defineTexts({
		id: 'marketo',
		name: 'Marketo Engage',
		// In the newer shell the app stands in a frame from the first of these.
		origins: ['https://*.marketo.com/*', 'https://experience.adobe.com/*'],
		excluded: `${DRAWN}, .x-toolbar, .x-menu, .x-tree-node-icon`,
	}),
	defineTexts({
		id: 'mailchimp',
		name: 'Mailchimp',
		origins: ['https://*.admin.mailchimp.com/*'],
		excluded: DRAWN,
	}),
	defineTexts({
		id: 'google-analytics',
		name: 'Google Analytics',
		origins: ['https://analytics.google.com/*'],
		excluded: `${DRAWN}, mat-icon, ga-nav, .material-icons`,
	}),
	defineTexts({
		id: 'google-ads',
		name: 'Google Ads',
		origins: ['https://ads.google.com/*'],
		excluded: `${DRAWN}, material-icon, .particle-table-placeholder, .material-icons`,
	}),
	defineTexts({
		id: 'wordpress',
		name: 'WordPress',
		origins: ['https://wordpress.com/*', 'https://*.wordpress.com/wp-admin/*'],
		claims: ({ hostname, pathname }) =>
			!hostname.endsWith('.wordpress.com') || pathname.startsWith('/wp-admin'),
		/** The dashboard, not the sites that it makes. */
		structure: (document) => document.body?.matches('.wp-admin.wp-core-ui') === true,
		excluded: '#adminmenumain, #wpadminbar, #screen-meta-links, .row-actions, .tablenav',
	}),
];
