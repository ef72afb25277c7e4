// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { whenWorthIt } from './when-worth-it.ts';

describe('an enabled page', () => {
	let begun: number;
	const watch = () => whenWorthIt(document, () => begun++);
	beforeEach(() => {
		begun = 0;
		document.body.innerHTML = '';
		vi.restoreAllMocks();
	});

	it('gets the engine at once where there is text', () => {
		document.body.innerHTML = '<p>text</p>';
		watch();
		expect(begun).toBe(1);
	});

	it('gets it once, when the first text comes', async () => {
		document.body.innerHTML = '<div id="root"> 42 </div><script>let code;</script>';
		watch();
		expect(begun).toBe(0);
		document.body.append('text');
		await expect.poll(() => begun).toBe(1);
		document.body.append('more');
		document.dispatchEvent(new Event('visibilitychange'));
		expect(begun).toBe(1);
	});

	it('gets it when somebody looks', () => {
		document.body.innerHTML = '<p>text</p>';
		const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
		watch();
		expect(begun).toBe(0);
		state.mockReturnValue('visible');
		document.dispatchEvent(new Event('visibilitychange'));
		expect(begun).toBe(1);
	});

	it('gets it in a frame that people can read in, and not in a sliver', () => {
		document.body.innerHTML = '<p>text</p>';
		vi.spyOn(window, 'top', 'get').mockReturnValue(null);
		const width = vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(1);
		watch();
		expect(begun).toBe(0);
		width.mockReturnValue(400);
		window.dispatchEvent(new Event('resize'));
		expect(begun).toBe(1);
	});

	it('never gets it where there is no HTML', () => {
		document.body.innerHTML = '<p>text</p>';
		vi.spyOn(document, 'contentType', 'get').mockReturnValue('image/svg+xml');
		watch();
		expect(begun).toBe(0);
	});
});
