import type { CreateForm } from '../../sites/contract.ts';
import { windowBox } from '../priority/measure.ts';
import { type Place, panelPlace } from './panel-place.ts';

/** Where the panel of this form stands in the window as it is now. Reads the layout. */
export const placeNow = ({ container, keepClear }: CreateForm): Place =>
	panelPlace(
		container.getBoundingClientRect(),
		keepClear.map((element) => element.getBoundingClientRect()),
		windowBox(document),
	);
