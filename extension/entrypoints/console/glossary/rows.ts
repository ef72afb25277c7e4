import { computed } from '@preact/signals';
import { firstEntries } from '../../../ui/data/first.ts';
import { entries } from '../../../ui/data/glossary.ts';
import { fullLookup } from '../../../ui/data/lookup.ts';
import { status } from '../../../ui/data/status.ts';
import { filtered, subjectsOf } from './filter.ts';
import { filter } from './state.ts';

const first = firstEntries();

/** What the table shows; while the glossary is being read, the beginning of it. */
export const rows = computed(() =>
	filtered(entries.value ?? first.value, filter.value, {
		lookup: () => fullLookup.value,
		reader: status.value?.me.side ?? 'marketing',
		isStale: () => false,
	}),
);

/** Everything is here, not only the beginning. */
export const isWhole = computed(() => entries.value !== undefined);

export const subjects = computed(() => subjectsOf(entries.value ?? []));
