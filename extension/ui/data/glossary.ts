import { isPublished } from '@common-ground/shared/model/concept.ts';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Entry } from '../../features/lookup/entry.ts';
import { buildLookup, type Lookup } from '../../features/lookup/index.ts';
import { records } from './collections.ts';
import { keepEntries } from './entries.ts';

const joined = keepEntries();

/** Every concept with its words, in the order of names; undefined while it is being read. */
export const entries: ReadonlySignal<Entry[] | undefined> = computed(() => {
	const concepts = records('concept').value;
	const terms = records('term').value;
	return concepts && terms && joined(concepts, terms);
});

/** Finds what everyone may see. Built when first asked for. */
export const lookup: ReadonlySignal<Lookup | undefined> = computed(() => {
	const published = entries.value?.filter(({ concept }) => isPublished(concept.status));
	return published && buildLookup(published);
});

/** Finds everything, also what waits in the queue or was retired. */
export const fullLookup: ReadonlySignal<Lookup | undefined> = computed(
	() => entries.value && buildLookup(entries.value),
);

const byId = computed(
	() => new Map((entries.value ?? []).map((entry) => [entry.concept.id, entry])),
);

export const entryOf = (id: string): Entry | undefined => byId.value.get(id);
