import { describe, expect, it } from 'vitest';
import { keyLabel, keyOf } from './keymap.ts';

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
	keyOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

describe('keys', () => {
	it('are named as they are pressed', () => {
		expect([pressed('j'), pressed('?'), pressed('ArrowUp', { altKey: true })]).toEqual([
			'j',
			'?',
			'Alt+ArrowUp',
		]);
	});

	it('leave the browser its own', () => {
		expect([pressed('a', { ctrlKey: true }), pressed('r', { metaKey: true })]).toEqual([
			undefined,
			undefined,
		]);
	});

	it('are shown as they stand on a keyboard', () => {
		expect(keyLabel('Alt+ArrowDown')).toBe('Alt + ↓');
	});
});
