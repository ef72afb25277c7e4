import { describe, expect, it } from 'vitest';
import { WhyAnswers } from '../model/why.ts';
import { NO_ANSWERS, QUESTIONS } from './questions.ts';

describe('the five questions', () => {
	it('cover every answer that the model keeps, once', () => {
		const fields = QUESTIONS.map(({ id }) => id);
		expect([...fields, 'noPriority'].sort()).toEqual(Object.keys(NO_ANSWERS).sort());
		expect(fields).toHaveLength(5);
	});

	it('let people write exactly as much as the model takes', () => {
		for (const { id, maxLength } of QUESTIONS) {
			const field = id === 'priorityId' ? 'noPriority' : id;
			const fits = (length: number) =>
				WhyAnswers.safeParse({ ...NO_ANSWERS, [field]: 'x'.repeat(length) }).success;
			expect([fits(maxLength), fits(maxLength + 1)]).toEqual([true, false]);
		}
	});
});
