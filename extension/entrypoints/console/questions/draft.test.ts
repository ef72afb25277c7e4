import { QUESTIONS } from '@common-ground/shared/why/questions.ts';
import { describe, expect, it } from 'vitest';
import { beginning, isFull, leftOut, moved, ownPrompt } from './draft.ts';

const ids = (prompts: readonly { id: string }[]) => prompts.map(({ id }) => id);

describe('editing what a place asks', () => {
	it('begins with the usual five, which are as many as may be', () => {
		const prompts = beginning(undefined);
		expect(ids(prompts)).toEqual(ids(QUESTIONS));
		expect(isFull(prompts)).toBe(true);
		expect(leftOut(prompts)).toEqual([]);
	});

	it('offers what was taken away', () => {
		const [, ...rest] = beginning(undefined);
		expect(ids(leftOut(rest))).toEqual(['whyNow']);
		expect(isFull(rest)).toBe(false);
	});

	it('moves a question by one place, and none over the ends', () => {
		const prompts = beginning(undefined);
		expect(ids(moved(prompts, 1, -1)).slice(0, 2)).toEqual(['outcome', 'whyNow']);
		expect(moved(prompts, 0, -1)).toEqual(prompts);
		expect(moved(prompts, 4, 1)).toEqual(prompts);
	});

	it('gives every question of one’s own an id of its own', () => {
		expect(ownPrompt().id).not.toBe(ownPrompt().id);
	});
});
