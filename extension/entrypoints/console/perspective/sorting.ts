import type { Spot } from '@common-ground/shared/ranking/place.ts';

/** One of a list on its way to another place. */
interface Moving {
	id: string;
	/** Place in the list, from 0, where it would stand. */
	to: number;
}

interface Ranked {
	id: string;
}

/** The list as it would be. */
export function shown<P extends Ranked>(list: readonly P[], moving: Moving | null): readonly P[] {
	const item = moving && list.find(({ id }) => id === moving.id);
	if (!moving || !item) return list;
	return list.filter((other) => other !== item).toSpliced(moving.to, 0, item);
}

/** One step up (-1) or down (+1) from where it stands, or would stand. */
export function stepped(
	list: readonly Ranked[],
	moving: Moving | null,
	id: string,
	by: -1 | 1,
): Moving | null {
	const from = moving?.id === id ? moving.to : list.findIndex((item) => item.id === id);
	return from < 0 ? null : placed(list, id, from + by);
}

/** At a place of the list without it; null where it already stands, so that no reason is asked. */
export function placed(list: readonly Ranked[], id: string, to: number): Moving | null {
	const from = list.findIndex((item) => item.id === id);
	const held = Math.min(Math.max(to, 0), list.length - 1);
	return from < 0 || held === from ? null : { id, to: held };
}

/** Dropped on another item's upper or lower half. */
export function dropped(
	list: readonly Ranked[],
	id: string,
	target: string,
	half: 'upper' | 'lower',
): Moving | null {
	const others = list.filter((item) => item.id !== id);
	const at = others.findIndex((item) => item.id === target);
	return at < 0 ? null : placed(list, id, half === 'upper' ? at : at + 1);
}

/** The neighbours of the new place, which is what is sent: an intent, not a number. */
export function spotOf(list: readonly Ranked[], { id, to }: Moving): Spot {
	const others = list.filter((item) => item.id !== id);
	return { after: others[to - 1]?.id ?? null, before: others[to]?.id ?? null };
}
