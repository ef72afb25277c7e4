import { signal } from '@preact/signals';
import { EVERYTHING_IN_USE, type Filter } from './filter.ts';

/** Kept while the console is open, so that a look at the queue does not lose the place. */
export const filter = signal<Filter>(EVERYTHING_IN_USE);

export const setFilter = (change: Partial<Filter>): void => {
	filter.value = { ...filter.value, ...change };
};
