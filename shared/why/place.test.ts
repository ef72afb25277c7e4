import { describe, expect, it } from 'vitest';
import { placeBlock } from './place.ts';

const applied = (current: string, block: string, previous = '') => {
	const { start, end, text } = placeBlock(current, block, previous);
	return current.slice(0, start) + text + current.slice(end);
};

describe('where the block goes', () => {
	it('stands alone in an empty description', () => {
		expect(applied('', 'Why now: x')).toBe('Why now: x');
	});

	it.each(['Text', 'Text\n', 'Text\n\n'])(
		'follows what is there after one empty line (%j)',
		(text) => {
			expect(applied(text, 'Why now: x')).toBe('Text\n\nWhy now: x');
		},
	);

	it('takes the place of the block put there before', () => {
		expect(applied('Text\n\nWhy now: x\n\nMore', 'Why now: y', 'Why now: x')).toBe(
			'Text\n\nWhy now: y\n\nMore',
		);
	});

	it('leaves an edited block alone and adds the new one', () => {
		expect(applied('Why now: x, edited by hand', 'Why now: y', 'Why now: x')).toBe(
			'Why now: x, edited by hand\n\nWhy now: y',
		);
	});
});
