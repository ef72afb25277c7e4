import { describe, expect, it } from 'vitest';
import { composeWhy } from './compose.ts';
import { answeredCount, missingInWords } from './missing.ts';
import { hasAnswers, NO_ANSWERS, QUESTIONS } from './questions.ts';

const full = {
	whyNow: 'Orders fail since Monday',
	outcome: 'Shoppers can pay',
	priorityId: 'p1',
	noPriority: '',
	measure: '30 orders a day',
	neededBy: 'Friday, before the mailing',
};
const checkout = { rank: 1, title: 'Checkout revamp', list: 'shared' };

describe('the why as text', () => {
	it('is one plain line an answer, in the order asked', () => {
		expect(composeWhy(full, checkout, QUESTIONS)).toBe(
			[
				'Why now: Orders fail since Monday',
				'Customer outcome: Shoppers can pay',
				'Serves: Checkout revamp (no. 1 of the shared list)',
				'What will show it worked: 30 orders a day',
				'Needed by: Friday, before the mailing',
			].join('\n\n'),
		);
	});

	it('leaves out what was not answered', () => {
		expect(composeWhy({ ...NO_ANSWERS, whyNow: 'Now' }, undefined, QUESTIONS)).toBe('Why now: Now');
		expect(composeWhy(NO_ANSWERS, undefined, QUESTIONS)).toBe('');
	});

	it('gives the reason where no priority is served', () => {
		expect(composeWhy({ ...NO_ANSWERS, noPriority: 'it is a repair' }, undefined, QUESTIONS)).toBe(
			'Serves: no ranked priority, because it is a repair',
		);
	});

	it('keeps an answer of several lines on one, so that markup cannot begin', () => {
		const answers = { ...NO_ANSWERS, whyNow: 'first\n\n# second\n* third' };
		expect(composeWhy(answers, undefined, QUESTIONS)).toBe('Why now: first # second * third');
	});
});

describe('the meter', () => {
	it('names what is missing, and counts what is there', () => {
		expect(missingInWords({ ...full, measure: ' ', neededBy: '' }, QUESTIONS)).toBe(
			'Still missing: a measure; a date.',
		);
		expect(answeredCount({ ...full, measure: ' ', neededBy: '' }, QUESTIONS)).toBe(3);
	});

	it('knows all and nothing', () => {
		expect(missingInWords(full, QUESTIONS)).toBe('All answered.');
		expect(missingInWords(NO_ANSWERS, QUESTIONS)).toBe(
			'Nothing answered yet. Even one answer helps.',
		);
		expect(hasAnswers(NO_ANSWERS)).toBe(false);
	});

	it('takes a reason for no priority as an answer', () => {
		expect(hasAnswers({ ...NO_ANSWERS, noPriority: 'a repair' })).toBe(true);
	});
});
