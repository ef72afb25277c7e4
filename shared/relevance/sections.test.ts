import { expect, it } from 'vitest';
import { sectionStarts } from './sections.ts';

/** The sections of a text, as texts. */
function sections(text: string): string[] {
	const starts = sectionStarts(text);
	return starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
}

it('a text without blank lines or headings is one section', () => {
	expect(sections('One sentence.\nand another, on a line of its own.')).toHaveLength(1);
	expect(sectionStarts('')).toEqual([0]);
});

it('a section begins after a blank line, however many there are', () => {
	expect(sections('One.\n\n\n \nTwo.\r\n\r\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
});

it('a section begins at a line that looks like a heading', () => {
	expect(sections('Summary\nIt broke.\nTimeline\nAt two it was mended.')).toEqual([
		'Summary\nIt broke.',
		'Timeline\nAt two it was mended.',
	]);
	expect(sections('It broke.\n## what next\nNothing.')).toHaveLength(2);
});

it('an item of a list is no heading', () => {
	expect(sections('We need:\n- a form\n- a page\nThanks.')).toHaveLength(1);
});
