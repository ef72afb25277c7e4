import type { Lesson } from '@common-ground/shared/model/decision.ts';
import type { Priority } from '@common-ground/shared/model/priority.ts';
import { expect, it } from 'vitest';
import { allLessons } from './all.ts';

const lesson = (id: string, at: string): Lesson => ({
	...{ id, title: id, happened: '', lesson: 'Ask first', about: {}, by: 'mary', at },
});
const priority = (id: string, taught?: string): Priority => ({
	...{ id, list: 'it', title: id, bet: 'normal', rank: 'a', outcome: '', state: 'done' },
	serves: { marketing: '', it: '' },
	...(taught === undefined ? {} : { lesson: taught }),
});

it('lists what was written down, the newest first, then what closed priorities taught', () => {
	const rows = allLessons(
		[lesson('old', '2026-01-01'), lesson('new', '2026-02-01')],
		[priority('checkout', 'Vouchers are limited'), priority('silent'), priority('empty', '')],
	);
	expect(rows.map(({ id, lesson: text, record }) => [id, text, record !== undefined])).toEqual([
		['new', 'Ask first', true],
		['old', 'Ask first', true],
		['priority:checkout', 'Vouchers are limited', false],
	]);
});
