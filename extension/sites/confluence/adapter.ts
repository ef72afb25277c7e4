import { defineTracker } from '../toolkit/define.ts';

const PAGE = /\/pages\/(?:edit-v2\/)?(\d+)(?:\/|$)/;
const OWN = /^(.*?)\/(?:spaces|pages|display|plugins|dashboard\.action)(?:[/.]|$)/;
const isCloud = ({ hostname }: URL) => hostname.endsWith('.atlassian.net');

/**
 * Confluence, in the cloud and on any host. A page is what notes hang on; a list of pages is no list of
 * tickets. Certain: addresses and titles. Uncertain: how a page on a company's own host is recognised.
 */
export const confluence = defineTracker(
	{
		id: 'confluence',
		name: 'Confluence',
		origins: ['https://*.atlassian.net/*'],
		structure: (document) =>
			document.body?.id === 'com-atlassian-confluence' &&
			document.head.querySelector('meta[name^="ajs-"]') !== null,
		claims: (url) => !isCloud(url) || /^\/wiki(?:\/|$)/.test(url.pathname),
		label: (key) => `page ${key}`,
		hostOf: (url) => url.host + (OWN.exec(url.pathname)?.[1] ?? ''),
		keyOf: ({ pathname, searchParams }) =>
			PAGE.exec(pathname)?.[1] ?? /^\d+$/.exec(searchParams.get('pageId') ?? '')?.[0],
		keyless: true,
		links: 'a[href*="/pages/"]',
		prose: '.ak-renderer-document, #main-content, [role="tree"]',
		header: {
			title:
				'[data-testid="title-text"], [data-testid="title-wrapper"] h1, #title-text, #title-heading',
		},
		description: '[data-testid="page-content-only"] .ak-renderer-document, #main-content',
		excluded: '#header, #footer, .acs-side-bar, [role="tree"]',
	},
	{ cards: () => [] },
);
