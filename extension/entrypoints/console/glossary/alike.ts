import { kpiAlarms } from '@common-ground/shared/curation/kpi-alarm.ts';
import { type Likeness, NearWords } from '@common-ground/shared/curation/near.ts';
import type { Term } from '@common-ground/shared/model/concept.ts';
import { effect, signal } from '@preact/signals';
import type { Entry } from '../../../features/lookup/entry.ts';
import { inSlices } from '../../../page/slices.ts';
import { records } from '../../../ui/data/collections.ts';
import { entryOf } from '../../../ui/data/glossary.ts';

/** A term that may be the same as another one. */
export interface Alike {
	other: Entry;
	how: Likeness;
	/** Both are figures by one name, and are reckoned in two ways. */
	disagree: boolean;
}

const made = signal<NearWords | undefined>(undefined);
let isBegun = false;
let turn = 0;

/** Made in slices when it is first asked for, and again once words changed; undefined until the first is done. */
function near(): NearWords | undefined {
	if (!isBegun) {
		isBegun = true;
		effect(() => void make(records('term').value ?? []));
	}
	return made.value;
}

async function make(terms: readonly Term[]): Promise<void> {
	const mine = ++turn;
	const next = await inSlices(NearWords.inSteps(terms));
	if (mine === turn) made.value = next;
}

const MOST = 4;

/** What the glossary has already that may be the same as `entry`, by those of its words that are not `known`. */
export function alikeTo(entry: Entry, known: ReadonlySet<string> = new Set()): Alike[] {
	const found = new Map<string, Alike>();
	for (const { text } of entry.terms) {
		if (known.has(text)) continue;
		for (const { conceptId, how } of near()?.find(text, { except: entry.concept.id }) ?? []) {
			const other = entryOf(conceptId);
			if (other && isThere(other) && !found.has(conceptId))
				found.set(conceptId, { other, how, disagree: how === 'same' && disagrees(entry, other) });
		}
	}
	return [...found.values()].slice(0, MOST);
}

const isThere = ({ concept: { status } }: Entry): boolean =>
	status !== 'retired' && status !== 'rejected';

const disagrees = (one: Entry, other: Entry): boolean =>
	kpiAlarms([one.concept, other.concept], [...one.terms, ...other.terms]).length > 0;
