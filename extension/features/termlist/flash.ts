import type { Layer, PageContext } from '../../page/context.ts';
import css from './flash.css?inline';
import { seenBox } from './seen-box.ts';

/** Milliseconds in which eyes find it. */
const LONG = 1_800;

/** Shows where a word stands: a ring for a moment, in our own layer, which goes with the word. */
export function createFlash({ host, signal, onLayout }: PageContext): (word: Range) => void {
	let layer: Layer | undefined;
	let shown: { word: Range; ring: HTMLElement } | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const end = () => {
		clearTimeout(timer);
		shown?.ring.remove();
		shown = undefined;
	};
	const place = () => {
		if (!shown) return;
		const { left, top, width, height } = seenBox(shown.word);
		Object.assign(shown.ring.style, {
			translate: `${left}px ${top}px`,
			width: `${width}px`,
			height: `${height}px`,
		});
	};
	onLayout(place);
	signal.addEventListener('abort', end, { once: true });

	return (word) => {
		end();
		layer ??= host.mount('flash', css);
		const ring = document.createElement('div');
		ring.className = 'flash';
		layer.element.append(ring);
		shown = { word, ring };
		place();
		timer = setTimeout(end, LONG);
	};
}
