// @vitest-environment happy-dom
import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import { term } from '@common-ground/shared/matcher/terms.fixture.ts';
import type { Senses } from '@common-ground/shared/sense/model.ts';
import { CONTEXT } from '@common-ground/shared/sense/surroundings.ts';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type Finder, type Found, placesIn } from './places.ts';
import { placesAgain } from './places-again.ts';
import { type RootText, read } from './read.ts';
import type { Reading } from './reading.ts';
import { done, finder, reader } from './testing.ts';

/** A word near a party is an everyday one. */
const senses: Senses = {
	decide: ({ text, start, end, terms }) => ({
		conceptIds: text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).includes('party')
			? []
			: terms.map(({ conceptId }) => conceptId),
		because: { rule: 'site', cue: 'test' },
	}),
};
const terms: MatchTerm[] = ['SSO', 'load balancer', 'load', 'CDN'].map((text) => term(text));

/** A page of rows that change; what is known of them goes on from reading to reading. */
class Page {
	readonly #rows: HTMLElement[];
	readonly #texts = new Map<Element, RootText>();
	readonly #finder: Finder = finder(terms, senses);
	#before: (Found & { reading: Reading }) | undefined;

	constructor(rows: readonly string[]) {
		document.body.innerHTML = '';
		this.#rows = rows.map((text) => {
			const row = document.createElement('p');
			row.textContent = text;
			document.body.append(row);
			return row;
		});
	}

	change(at: number, text: string): void {
		const row = this.#rows[at % this.#rows.length];
		if (!row) return;
		row.textContent = text;
		this.#texts.delete(row);
	}

	read(): { again: Found; anew: Found } {
		const reading = done(read(this.#rows, 1, reader, this.#texts));
		const again = this.#before
			? done(placesAgain(this.#before, reading, this.#finder))
			: done(placesIn(reading, this.#finder));
		this.#before = { ...again, reading };
		return { again, anew: done(placesIn(done(read(this.#rows, 1, reader)), this.#finder)) };
	}
}

const plain = ({ places, hidden }: Found) => ({
	hidden,
	places: places.map(({ start, end, section, conceptIds, kind }) => ({
		...{ start, end, section, conceptIds, kind },
	})),
});

it('finds in a text that changed what would be found if it was read for the first time', () => {
	const word = fc.constantFrom(
		'SSO',
		'load',
		'balancer',
		'CDN',
		'party',
		'and',
		'x'.repeat(90),
		'\uFFFC',
	);
	const row = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
	const change = fc.tuple(fc.nat(30), row);
	fc.assert(
		fc.property(
			fc.array(row, { minLength: 1, maxLength: 30 }),
			fc.array(change, { maxLength: 6 }),
			(rows, changes) => {
				const page = new Page(rows);
				page.read();
				for (const [at, text] of changes) {
					page.change(at, text);
					const { again, anew } = page.read();
					expect(plain(again)).toEqual(plain(anew));
				}
			},
		),
	);
});

it('decides again only on what stands near the change', () => {
	const rows = Array.from(
		{ length: 60 },
		(_, i) => `row ${i} of an SSO and ${'words '.repeat(15)}`,
	);
	const page = new Page(rows);
	page.read();
	const decide = vi.spyOn(senses, 'decide');
	page.change(30, 'another SSO');
	page.read();
	// The comparison reads all of them.
	expect(decide.mock.calls.length - rows.length).toBeLessThan(10);
	decide.mockRestore();
});

it('finds a word again that comes into sight without a change of its own', () => {
	const page = new Page(['an SSO', 'a CDN']);
	const seen = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
	expect(page.read().again.places).toEqual([]);
	seen.mockRestore();
	page.change(0, 'one SSO');
	expect(page.read().again.places).toHaveLength(2);
});
