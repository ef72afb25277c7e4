import { describe, expect, it } from 'vitest';
import { compileMatcher } from './compile.ts';
import type { Matcher } from './model.ts';
import { term } from './terms.fixture.ts';

const found = ({ find }: Matcher, text: string): string[] =>
	find(text).flatMap(({ terms }) => terms.map(({ conceptId }) => conceptId));
const numbered = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, i) => term(`term ${from + i}`));

describe('a changed glossary', () => {
	const before = compileMatcher([
		term('lead', { conceptId: 'person' }),
		term('lead', { conceptId: 'metal' }),
		term('sprint'),
	]);

	it('has what was added, after what was there', () => {
		const after = before.changed({ removed: [], added: [term('Lead', { conceptId: 'rope' })] });
		expect(found(after, 'leads')).toEqual(['person', 'metal', 'rope']);
	});

	it('has lost what was removed, and no more', () => {
		const after = before.changed({ removed: ['person', 'unknown'], added: [] });
		expect(found(after, 'lead sprint')).toEqual(['metal', 'sprint']);
	});

	it('has the new terms of a concept that was removed and added', () => {
		const added = [term('iteration', { conceptId: 'sprint' })];
		const after = before.changed({ removed: ['sprint'], added });
		expect(found(after, 'sprint iteration')).toEqual(['sprint']);
	});

	it('leaves the one before as it was, which may be changed in another way', () => {
		const first = before.changed({ removed: ['person'], added: [term('backlog')] });
		const second = before.changed({ removed: ['metal'], added: [term('story')] });
		expect(found(before, 'lead backlog story')).toEqual(['person', 'metal']);
		expect(found(first, 'lead backlog story')).toEqual(['metal', 'backlog']);
		expect(found(second, 'lead backlog story')).toEqual(['person', 'story']);
	});

	it('lets what was hidden be found: a shorter term, and one of other letters’ case', () => {
		const long = before.changed({ removed: [], added: [term('lead time')] });
		expect(found(long, 'lead time')).toEqual(['lead time']);
		const short = long.changed({ removed: ['lead time'], added: [] });
		expect(found(short, 'lead time')).toEqual(['person', 'metal']);
	});

	it('grows beyond the room it had, and shrinks to nothing', () => {
		let matcher = compileMatcher([]);
		for (let i = 0; i < 300; i += 10)
			matcher = matcher.changed({ removed: [], added: numbered(i, i + 10) });
		expect(found(matcher, 'term 0, term 150, term 299')).toHaveLength(3);
		for (let i = 0; i < 300; i++) matcher = matcher.changed({ removed: [`term ${i}`], added: [] });
		expect(found(matcher, 'term 0, term 150, term 299')).toEqual([]);
	});

	it('finds again a term that was one too many of its letters', () => {
		const terms = Array.from({ length: 70 }, (_, i) => term(`a${'+'.repeat(i)}`));
		const crowded = compileMatcher(terms);
		const text = `a${'+'.repeat(69)}`;
		expect(found(crowded, text)).not.toEqual([text]);
		const removed = terms.slice(0, 20).map(({ conceptId }) => conceptId);
		expect(found(crowded.changed({ removed, added: [] }), text)).toEqual([text]);
	});
});
