// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { paintOf } from './luminance.ts';
import { themeOf } from './theme.ts';

describe('light or dark', () => {
	afterEach(() => {
		document.body.removeAttribute('style');
		document.documentElement.removeAttribute('style');
	});

	it('is what the page paints', () => {
		document.body.style.backgroundColor = 'rgb(20, 24, 31)';
		expect(themeOf(document)).toBe('dark');
		document.body.style.backgroundColor = 'rgb(250, 250, 250)';
		expect(themeOf(document)).toBe('light');
	});

	it('is the root’s where the body is transparent', () => {
		document.body.style.backgroundColor = 'rgba(255, 255, 255, 0.1)';
		document.documentElement.style.backgroundColor = 'rgb(10, 10, 10)';
		expect(themeOf(document)).toBe('dark');
	});

	it('weighs colours as the eye does', () => {
		expect(paintOf('rgb(255, 255, 255)')?.luminance).toBeCloseTo(1);
		expect(paintOf('rgba(0, 0, 0, 0.25)')).toEqual({ luminance: 0, alpha: 0.25 });
		expect(paintOf('rgb(0 255 0 / 0.5)')?.luminance).toBeGreaterThan(0.7);
	});
});
