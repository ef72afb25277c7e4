import { type ReadonlySignal, signal } from '@preact/signals';
import { byStatus, type Entry } from '../../features/lookup/entry.ts';
import { readBeginning } from '../../features/lookup/kept/store.ts';
import { currentTeamId } from '../../replica/device.ts';
import { several, whereAny } from '../../replica/read.ts';
import { orFail } from './failure.ts';

/**
 * The beginning of the glossary in the order of names, as the background last noted it: something to see
 * while all of it is still being read. Empty until then, and where nothing was noted yet.
 */
export function firstEntries(): ReadonlySignal<readonly Entry[]> {
	const first = signal<readonly Entry[]>([]);
	void orFail(begin).then((found = []) => {
		first.value = found;
	});
	return first;
}

async function begin(): Promise<Entry[]> {
	const ids = await readBeginning(await currentTeamId());
	const [concepts, words] = await Promise.all([
		several('concept', ids),
		whereAny('term', 'conceptId', ids),
	]);
	return ids.flatMap((id) => {
		const concept = concepts.get(id);
		return concept ? [{ concept, terms: (words.get(id) ?? []).sort(byStatus) }] : [];
	});
}
