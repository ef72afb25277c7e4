import { isStale } from '@common-ground/shared/curation/stale.ts';
import { policyOf } from '@common-ground/shared/model/policy.ts';
import { computed } from '@preact/signals';
import { firstEntries } from '../../../ui/data/first.ts';
import { entries } from '../../../ui/data/glossary.ts';
import { fullLookup } from '../../../ui/data/lookup.ts';
import { status } from '../../../ui/data/status.ts';
import { team } from '../../../ui/data/team.ts';
import { filtered, subjectsOf } from './filter.ts';
import { filter } from './state.ts';

const first = firstEntries();

/** What the table shows; while the glossary is being read, the beginning of it. */
export const rows = computed(() => {
	const policy = policyOf(team.value);
	const now = new Date().toISOString();
	return filtered(entries.value ?? first.value, filter.value, {
		lookup: () => fullLookup.value,
		reader: status.value?.me.side ?? 'marketing',
		isStale: (concept) => isStale(concept, policy, now),
	});
});

/** Everything is here, not only the beginning, and what is searched can be found. */
export const isWhole = computed(
	() => entries.value !== undefined && (filter.value.query.trim() === '' || !!fullLookup.value),
);

export const subjects = computed(() => subjectsOf(entries.value ?? []));
