import { answerPanels } from '../../messaging/page-words.ts';
import type { PageContext, PageFeature } from '../../page/context.ts';
import { onChord } from '../../page/on-keys.ts';
import { TermListLayer } from './layer.tsx';
import { Panels } from './panels.ts';

/** The list of the page's words: on the page by key, and in the side panel. */
export const termlist: PageFeature = { id: 'termlist', start };

function start(context: PageContext): void {
	const { signal } = context;
	const list = new TermListLayer(context);
	// Neither browsers nor screen readers use it on a page.
	onChord('Enter', () => list.toggle(), signal);
	context.onNavigate(() => list.close());
	const panels = new Panels(context);
	answerPanels((panel) => panels.add(panel), signal);
}
