import { defineTexts } from './define.ts';

/** Tools for documents, tables and plans, whose entries are no tickets that can be told apart for sure. */
export const WORK = [
	defineTexts({
		id: 'notion',
		name: 'Notion',
		origins: ['https://*.notion.so/*', 'https://*.notion.com/*', 'https://*.notion.site/*'],
		excluded:
			'.notion-topbar, .notion-sidebar-container, .notion-code-block, .notion-equation-block',
	}),
	defineTexts({
		id: 'airtable',
		name: 'Airtable',
		origins: ['https://airtable.com/*'],
		excluded: '[role="columnheader"] svg, .headerRow svg, .topBar',
	}),
	defineTexts({
		id: 'wrike',
		name: 'Wrike',
		origins: ['https://*.wrike.com/*'],
		excluded: '.work-item-header__action-panel, .action-panel, wrike-sidebar',
	}),
];
