import type { PageContext, PageFeature } from '../../page/context.ts';
import { onChord, onEscape } from '../../page/on-keys.ts';
import { isTyping } from '../../ui/keys/keymap.ts';
import { Mile } from './mile.tsx';

/** Shows the page in the reader's own words, and back. Costs nothing until it is asked for. */
export const mile: PageFeature = { id: 'mile', start };

function start(context: PageContext): void {
	const { signal } = context;
	let shown: Mile | undefined;

	const show = (on: boolean): void => {
		if (on === (shown !== undefined) || signal.aborted) return;
		shown?.end();
		shown = on ? new Mile(context, () => show(false)) : undefined;
		if (!on) context.announce('The page is shown as it is.');
		context.report({ mile: on });
	};

	// Beside the arrows that go from word to word.
	onChord('ArrowRight', () => show(!shown), signal);
	onEscape((at) => {
		if (!shown || shown.isBehind || isTyping(at)) return false;
		show(false);
		return true;
	}, signal);
	context.words.onShown(() => shown?.look());
	context.onMutations((touched) => shown?.outdate(touched));
	context.onLayout(() => shown?.place());
	window.addEventListener('resize', () => shown?.outdate(), { signal, passive: true });
	context.onNavigate(() => show(false));
	context.onEvent((event) => {
		if (event.type === 'mile') show(event.on);
		if (event.type === 'glossary') shown?.forget();
	});
	signal.addEventListener('abort', () => shown?.end(), { once: true });
}
