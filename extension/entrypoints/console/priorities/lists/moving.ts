import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import type { Spot } from '@common-ground/shared/ranking/place.ts';

/** The lists in the order in which they stand side by side: what both share lies between the two. */
export const LISTS = ['marketing', 'shared', 'it'] as const satisfies SideOrShared[];

type Ranked = Pick<Priority, 'id'>;
export type Lists<P extends Ranked = Ranked> = Readonly<Record<SideOrShared, readonly P[]>>;

/** A place in one of the lists, from 0, counted without the priority that is to stand there. */
interface Place {
	list: SideOrShared;
	to: number;
}

/** A priority on its way to another place; nothing is saved until its reason is given. */
export interface Moving extends Place {
	id: string;
}

export function placeOf(lists: Lists, id: string): Place | undefined {
	for (const list of LISTS) {
		const to = lists[list].findIndex((one) => one.id === id);
		if (to >= 0) return { list, to };
	}
	return undefined;
}

/** The lists as they would be. */
export function shown<P extends Ranked>(lists: Lists<P>, moving: Moving | null): Lists<P> {
	const from = moving && placeOf(lists, moving.id);
	const item = from && lists[from.list][from.to];
	if (!moving || !item) return lists;
	const { list, to } = moving;
	const without = { ...lists, [from.list]: lists[from.list].toSpliced(from.to, 1) };
	return { ...without, [list]: without[list].toSpliced(to, 0, item) };
}

/** One step up (-1) or down (+1) from where it stands, or would stand. */
export function stepped(
	lists: Lists,
	moving: Moving | null,
	id: string,
	by: -1 | 1,
): Moving | null {
	const from = moving?.id === id ? moving : placeOf(lists, id);
	return from ? placed(lists, id, { list: from.list, to: from.to + by }) : null;
}

/** Over to the list on the left (-1) or on the right (+1), to the same height. */
export function crossed(
	lists: Lists,
	moving: Moving | null,
	id: string,
	by: -1 | 1,
): Moving | null {
	const from = moving?.id === id ? moving : placeOf(lists, id);
	if (!from) return null;
	const list = LISTS[LISTS.indexOf(from.list) + by] ?? from.list;
	return placed(lists, id, { list, to: from.to });
}

/** At a place of a list without it; null where it already stands, so that no reason is asked. */
export function placed(lists: Lists, id: string, { list, to }: Place): Moving | null {
	const from = placeOf(lists, id);
	if (!from) return null;
	const last = lists[list].length - (from.list === list ? 1 : 0);
	const held = Math.min(Math.max(to, 0), last);
	return from.list === list && held === from.to ? null : { id, list, to: held };
}

/** Dropped on another item's upper or lower half; where there is none, at the end of a list. */
export function dropped(
	lists: Lists,
	id: string,
	on: { list: SideOrShared; id?: string; half?: 'upper' | 'lower' },
): Moving | null {
	const others = lists[on.list].filter((item) => item.id !== id);
	const at = others.findIndex((item) => item.id === on.id);
	const to = at < 0 ? others.length : on.half === 'upper' ? at : at + 1;
	return placed(lists, id, { list: on.list, to });
}

/** The neighbours of the new place, which is what is sent: an intent, not a number. */
export function spotOf(lists: Lists, { id, list, to }: Moving): Spot {
	const others = lists[list].filter((item) => item.id !== id);
	return { after: others[to - 1]?.id ?? null, before: others[to]?.id ?? null };
}
