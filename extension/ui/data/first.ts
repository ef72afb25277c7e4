import type { Term } from '@common-ground/shared/model/concept.ts';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { byStatus, type Entry } from '../../features/lookup/entry.ts';
import { folded } from '../../features/lookup/words.ts';
import { several } from '../../replica/read.ts';
import { records } from './collections.ts';
import { orFail } from './failure.ts';

/** More than any screen shows. */
const MOST = 150;

/**
 * The beginning of a long glossary in the order of names, from its words alone: something to see while
 * its concepts are still being read. Empty until then.
 */
export function firstEntries(): ReadonlySignal<Entry[]> {
	const first = signal<Entry[]>([]);
	const terms = records('term');
	const concepts = records('concept');
	const stop = effect(() => {
		if (concepts.value) queueMicrotask(() => stop());
		else if (terms.value) void begin(terms.value, first);
	});
	return first;
}

async function begin(terms: readonly Term[], first: { value: Entry[] }): Promise<void> {
	const words = Map.groupBy(terms, ({ conceptId }) => conceptId);
	const ids = firstByName(words);
	const found = await orFail(() => several('concept', ids));
	if (!found) return;
	first.value = ids.flatMap((id) => {
		const concept = found.get(id);
		return concept ? [{ concept, terms: words.get(id) ?? [] }] : [];
	});
}

/** Keeps only the first while it goes through all: sorting everything can wait. */
function firstByName(words: ReadonlyMap<string, Term[]>): string[] {
	const kept: { id: string; name: string }[] = [];
	for (const [id, own] of words) {
		const name = folded(own.sort(byStatus)[0]?.text ?? '');
		const last = kept.at(-1);
		if (kept.length === MOST && last && name >= last.name) continue;
		const at = kept.findIndex((other) => name < other.name);
		kept.splice(at < 0 ? kept.length : at, 0, { id, name });
		if (kept.length > MOST) kept.pop();
	}
	return kept.map(({ id }) => id);
}
