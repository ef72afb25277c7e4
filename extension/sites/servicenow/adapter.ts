import { typedIn } from '../control.ts';
import { textOf } from '../text.ts';
import { defineTracker } from '../toolkit/define.ts';
import { isNumber, keyOf } from './address.ts';

const NUMBER = '[id^="sys_readonly."][id$=".number"], input[id$=".number"]';
const LINK = 'a.formlink, a[href*=".do?sys_id="]';

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
	header: {
		title: 'input[id$=".short_description"]',
		keyIn(scope) {
			// One that is only being made has a number already, and may never come to be.
			if (scope.querySelector('#sysverb_insert')) return undefined;
			const shown = typedIn(scope.querySelector(NUMBER));
			return isNumber(shown) ? shown : undefined;
		},
	},
	cards: {
		known: 'tr[sys_id]',
		keyIn: (row) => [...row.querySelectorAll(LINK)].map(textOf).find((text) => isNumber(text)),
		anchor: LINK,
	},
	description: 'textarea[id$=".description"]',
	create: {
		container: 'form:has(#sysverb_insert)',
		title: 'input[id$=".short_description"]',
		description: 'textarea[id$=".description"]',
		submit: '#sysverb_insert, #sysverb_insert_bottom',
	},
});
