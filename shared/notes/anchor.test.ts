import { describe as about, expect, it } from 'vitest';
import type { TextAnchor } from '../model/note.ts';
import { describe, locate } from './anchor.fixture.ts';

/** The anchor of the nth place of a quote. */
const anchored = (text: string, quote: string, nth = 0): TextAnchor => {
	let start = text.indexOf(quote);
	for (let n = 0; n < nth; n += 1) start = text.indexOf(quote, start + 1);
	const anchor = describe('description', text, { start, end: start + quote.length });
	if (!anchor) throw new Error('It could not be described.');
	return anchor;
};
const found = (text: string, anchor: TextAnchor): string | undefined => {
	const place = locate(text, anchor);
	return place && text.slice(place.start, place.end);
};

const ROWS = 'Row 1: status open. Row 2: status open. Row 3: status open.';

about('describing a place', () => {
	it('keeps as much context as tells it from places that read alike', () => {
		const text = `${'The checkout asks twice. '.repeat(4)}And then it fails.`;
		const anchor = anchored(text, 'asks twice', 2);
		expect(anchor.quote.prefix.length + anchor.quote.suffix.length).toBeGreaterThan(64);
		expect(anchor.tells).toContain('whole');
		expect(anchor.tells).not.toContain('quote');
	});

	it('keeps no half of a character', () => {
		const text = `${'😀'.repeat(40)}a quote${'😀'.repeat(40)}`;
		const { prefix, suffix } = anchored(` ${text}`, 'a quote').quote;
		expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
	});

	it('takes neither white space nor a quote that is too long', () => {
		expect(describe('description', 'a   b', { start: 1, end: 4 })).toBeUndefined();
		expect(describe('description', 'a'.repeat(3000), { start: 0, end: 501 })).toBeUndefined();
	});
});

about('finding it again', () => {
	it('a row is not taken for its neighbour when it is deleted', () => {
		const second = anchored(ROWS, 'status open', 1);
		expect(found(ROWS.replace('Row 2: status open. ', ''), second)).toBeUndefined();
	});

	it('a row is found among its likes while what stands beside it does', () => {
		const second = anchored(ROWS, 'status open', 1);
		expect(locate(`New: ${ROWS}`, second)?.start).toBe(second.position.start + 5);
	});

	it('a sentence is not taken for one that is like it', () => {
		const text =
			'The checkout of Germany is slow on phones. The checkout of Austria is slow on phones.';
		const anchor = anchored(text, 'The checkout of Germany is slow on phones.');
		expect(found('The checkout of Austria is slow on phones.', anchor)).toBeUndefined();
	});

	it('a short word is not taken for the same word elsewhere', () => {
		const anchor = anchored('People sign on by SSO before they pay.', 'SSO');
		expect(
			found('Rewritten from scratch. Nothing here but SSO, and other things.', anchor),
		).toBeUndefined();
	});

	it('words that were added at the end of the quote belong to it', () => {
		const anchor = anchored(
			'We think the checkout is slow on old phones, so shoppers leave.',
			'the checkout is slow',
		);
		expect(
			found('We think the checkout is very slow on old phones, so shoppers leave.', anchor),
		).toBe('the checkout is very slow');
	});

	it('a title that is longer now is still the same title', () => {
		const anchor = anchored('Sign-on by SSO fails', 'Sign-on by SSO fails');
		expect(found('Sign-on by SSO fails on Safari', anchor)).toBe('Sign-on by SSO fails');
	});

	it('an empty text holds nothing', () => {
		expect(locate('', anchored(ROWS, 'Row 1'))).toBeUndefined();
	});

	it.each([
		['right-to-left', 'אנחנו חושבים שהתשלום איטי מאוד בטלפונים ישנים', 'שהתשלום איטי'],
		['combining', 'Der Käufer wählt die Größe, dann geht er weg.', 'wählt die Größe'],
		['surrogates', 'Ship it 🚀🚀 to the 👩‍💻 team, then 🎉 for all of us', '🚀🚀 to the 👩‍💻'],
	])('counts %s as the page does', (_what, text, quote) => {
		const anchor = anchored(text, quote);
		expect(found(`${quote.slice(0, 2)} first. ${text}`, anchor)).toBe(quote);
	});
});

about('on long texts', () => {
	it.each([
		['that say the same all over', 'a'.repeat(200_000), 'a'.repeat(500)],
		[
			'that are like the quote all over',
			`${'ab'.repeat(50_000)}x${'ab'.repeat(50_000)}`,
			`${'ab'.repeat(100)}x`,
		],
		['of words', 'one more word of it '.repeat(10_000), 'one more word of it one more word'],
	])('%s it ends, and takes no wrong place', (_what, text, quote) => {
		const anchor = anchored(text, quote);
		expect(locate(text, anchor)).toEqual({
			start: anchor.position.start,
			end: anchor.position.end,
		});
		const place = locate(`${text.slice(1000)}${text.slice(0, 999)}`, anchor);
		if (place) expect(text.slice(1000).slice(place.start, place.end)).toBe(quote);
	});
});
