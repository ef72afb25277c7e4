import { computed, signal } from '@preact/signals';
import { rows } from './rows.ts';

const picked = signal<ReadonlySet<string>>(new Set());
/** Where choosing began, for choosing up to another row. */
let anchor = '';

/** Ids of the concepts that are chosen for work on many at once; only of those that the table shows. */
export const chosen = computed<ReadonlySet<string>>(() => {
	if (picked.value.size === 0) return picked.value;
	const kept = rows.value.filter(({ concept }) => picked.value.has(concept.id));
	return new Set(kept.map(({ concept }) => concept.id));
});

export const chooseNone = (): void => {
	picked.value = new Set();
};

export const chooseAll = (): void => {
	picked.value = new Set(rows.value.map(({ concept }) => concept.id));
};

/** Chooses one more, or lets it go. */
export function toggleChosen(id: string): void {
	anchor = id;
	const next = new Set(picked.value);
	if (!next.delete(id)) next.add(id);
	picked.value = next;
}

/** Chooses everything from where choosing began to this row. */
export function chooseUpTo(id: string, from: string): void {
	const ids = rows.value.map(({ concept }) => concept.id);
	if (picked.value.size === 0) anchor = from;
	const [one, other] = [ids.indexOf(anchor || from), ids.indexOf(id)].sort((a, b) => a - b);
	if (one === undefined || other === undefined || one < 0) toggleChosen(id);
	else picked.value = new Set([...picked.value, ...ids.slice(one, other + 1)]);
}
