import { typedIn } from '../control.ts';
import { textOf } from '../text.ts';
import { defineTracker } from '../toolkit/define.ts';
import { isNumber, keyOf } from './address.ts';

const NUMBER = '[id^="sys_readonly."][id$=".number"], input[id$=".number"], input[name$=".number"]';
const SHORT = 'input[id$=".short_description"], input[name$=".short_description"]';
const LONG = 'textarea[id$=".description"], textarea[name$=".description"]';
const INSERT =
	'#sysverb_insert, #sysverb_insert_bottom, button[value="sysverb_insert"], button[name="sysverb_insert"]';
const LINK = 'a.formlink, a[href*=".do?sys_id="]';

const numberIn = (text: string): string | undefined => (isNumber(text) ? text : undefined);

/**
 * ServiceNow's classic forms and lists, also in the frame of the newer shell. Ids from many sources; the
 * newer workspaces are not known. A ticket is called by its number, which the form and the row show.
 */
export const servicenow = defineTracker({
	id: 'servicenow',
	name: 'ServiceNow',
	origins: ['https://*.service-now.com/*'],
	/** A company's own domain: the form's hidden fields, or the frame. */
	structure: (document) =>
		document.getElementById('sys_uniqueValue') !== null ||
		document.getElementById('gsft_main') !== null,
	keyOf,
	links: LINK,
	keyInTab: (document) =>
		document.querySelector(INSERT)
			? undefined
			: numberIn(/^[A-Z]+\d+(?=\b|$)/.exec(document.title)?.[0] ?? ''),
	keySaid: (link) => numberIn(textOf(link)),
	header: {
		title: SHORT,
		keyIn(scope) {
			// One that is only being made has a number already, and may never come to be.
			if (scope.querySelector(INSERT)) return undefined;
			return numberIn(typedIn(scope.querySelector(NUMBER)));
		},
	},
	cards: {
		known: 'tr[sys_id]',
		anchor: LINK,
	},
	description: LONG,
	comments: '.sn-widget-textblock-body',
	create: {
		container: `form:has(${INSERT})`,
		title: SHORT,
		description: LONG,
		submit: INSERT,
	},
});
