import type { CreateForm } from '../../sites/contract.ts';
import { windowBox } from '../priority/measure.ts';
import { type Place, panelPlace } from './panel-place.ts';

const FIELDS =
	'a[href], input:not([type="hidden"]), select, textarea, button, iframe, [contenteditable="true"], [role="combobox"]';

/** Where the panel of this form stands in the window as it is now. Reads the layout. */
export const placeNow = ({ container, keepClear }: CreateForm): Place =>
	panelPlace(
		{
			form: container.getBoundingClientRect(),
			keepClear: keepClear.map(boxOf),
			fields: [...container.querySelectorAll(FIELDS)].map(boxOf),
		},
		windowBox(document),
	);

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
