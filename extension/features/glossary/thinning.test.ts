// @vitest-environment happy-dom
import { term } from '@common-ground/shared/matcher/terms.fixture.ts';
import { describe, expect, it } from 'vitest';
import { placesIn } from './places.ts';
import { read } from './read.ts';
import { type Region, region } from './region.ts';
import { done, finder, reader } from './testing.ts';
import { Thinning } from './thinning.ts';

const terms = ['SSO', 'CDN'].map((text) => term(text));

/** Paragraphs of one section, each read by itself. */
function regions(...texts: string[]): Region[] {
	document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
	return [...document.body.children].map((root) => region([root]));
}

function readAgain(part: Region, thinning: Thinning, near: readonly Region[]): void {
	Object.assign(part, done(placesIn(done(read(part.roots, 1, reader)), finder(terms))));
	thinning.choose(part, near);
}

const words = (parts: readonly Region[]): string[][] =>
	parts.map(({ marks }) => marks.map(({ word }) => word));

describe('a section that is read in parts', () => {
	it('has each word marked once', () => {
		const parts = regions('an SSO, an SSO', 'an SSO and a CDN');
		const thinning = new Thinning();
		for (const part of parts) readAgain(part, thinning, parts);
		expect(words(parts)).toEqual([['SSO'], ['CDN']]);
		expect(parts[1]?.places.map(({ why }) => why)).toEqual(['repeated', undefined]);
	});

	it('keeps its marks as they are when a part is read again', () => {
		const parts = regions('an SSO', 'an SSO');
		const thinning = new Thinning();
		for (const part of parts) readAgain(part, thinning, parts);
		const before = parts[0]?.marks[0];
		for (const part of parts.toReversed()) readAgain(part, thinning, parts);
		expect(words(parts)).toEqual([['SSO'], []]);
		expect(parts[0]?.marks[0]).toBe(before);
	});

	it('marks the word elsewhere when the marked one is gone', () => {
		const parts = regions('an SSO', 'an SSO');
		const thinning = new Thinning();
		for (const part of parts) readAgain(part, thinning, parts);
		const [first] = parts;
		if (first?.roots[0]) first.roots[0].textContent = 'nothing';
		if (first) readAgain(first, thinning, parts);
		expect(words(parts)).toEqual([[], ['SSO']]);
	});

	it('marks nothing anew in what is in view when the marked part is far away', () => {
		const parts = regions('an SSO', 'an SSO');
		const thinning = new Thinning();
		for (const part of parts) readAgain(part, thinning, parts);
		const [first, second] = parts;
		if (first) thinning.release(first);
		expect(words(parts)).toEqual([[], []]);
		if (second) readAgain(second, thinning, parts);
		expect(words(parts)).toEqual([[], ['SSO']]);
	});
});
