import type { Age } from '@common-ground/shared/candor/ages.ts';
import { counted } from '../../../ui/status/words.ts';

export const AGE_WORDS: Record<Age, string> = {
	week: 'Under a week',
	month: 'Under a month',
	quarter: 'Under three months',
	older: 'Three months or more',
};

/** “Today”, “12 days”. */
export const daysText = (days: number): string =>
	days === 0 ? 'today' : counted(days, 'day', 'days');
