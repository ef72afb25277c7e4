import type { PageContext, PageFeature } from '../../page/context.ts';
import { Helper } from './helper.tsx';
import { followTyping } from './typing.ts';

/** Lists, beside the editor in which somebody writes, the words that the other side will not know. */
export const writing: PageFeature = { id: 'writing', start };

function start(context: PageContext): void {
	const { signal, host } = context;
	if (!context.settings.writing) return;
	const helper = new Helper(context);

	// Who was quick wrote before this was loaded.
	void helper.look();
	followTyping({ host: host.element, signal, onPause: () => void helper.look() });
	context.onLayout(() => helper.place());
	context.onNavigate(() => helper.forget());
	context.onEvent(({ type }) => {
		if (type === 'glossary') void helper.look();
	});
	window.addEventListener('focusin', () => helper.place(), { signal, passive: true });

	const pressed = (event: KeyboardEvent) => {
		const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
		if (key !== 'Enter' || !altKey || !shiftKey || ctrlKey || metaKey || !helper.enter()) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	window.addEventListener('keydown', pressed, { signal, capture: true });
}
