import type { PageContext, PageFeature } from '../../page/context.ts';
import { followMileKeys } from './keys.ts';
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

	followMileKeys({
		signal,
		onToggle: () => show(!shown),
		onEscape() {
			if (!shown || shown.isBehind) return false;
			show(false);
			return true;
		},
	});
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
