import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isTyping, type Key, keyOf } from './keymap.ts';

const STORED = 'single-keys';

/** Single letters as shortcuts get in the way of speech input, so they can be turned off (WCAG 2.1.4). */
export const singleKeys = signal(localStorage.getItem(STORED) !== 'off');

export const setSingleKeys = (on: boolean): void => {
	localStorage.setItem(STORED, on ? 'on' : 'off');
	singleKeys.value = on;
};

/** Keys of the page while the component is there. They rest while someone writes or a dialog is open. */
export function useKeys(keys: readonly Key[]): void {
	const latest = useRef(keys);
	latest.current = keys;
	useEffect(() => {
		const onKey = (event: KeyboardEvent): void => {
			const name = keyOf(event);
			const single = name?.length === 1;
			if (event.defaultPrevented || isTyping(event.target) || (single && !singleKeys.value)) return;
			if (document.querySelector('dialog[open]')) return;
			const found = latest.current.find(({ key }) => key === name);
			if (!found) return;
			event.preventDefault();
			found.run();
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, []);
}
