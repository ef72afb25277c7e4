import { computed, type ReadonlySignal } from '@preact/signals';
import type { Entry } from '../../features/lookup/entry.ts';
import { records } from './collections.ts';
import { keepEntries } from './entries.ts';

const joined = keepEntries();

/** Every concept with its words, in the order of names; undefined while it is being read. */
export const entries: ReadonlySignal<Entry[] | undefined> = computed(() => {
	const concepts = records('concept').value;
	const terms = records('term').value;
	return concepts && terms && joined(concepts, terms);
});

const byId = computed(
	() => new Map((entries.value ?? []).map((entry) => [entry.concept.id, entry])),
);

export const entryOf = (id: string): Entry | undefined => byId.value.get(id);
