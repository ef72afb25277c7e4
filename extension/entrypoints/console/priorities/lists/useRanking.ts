import type { Priority } from '@common-ground/shared/model/priority.ts';
import { useEffect, useState } from 'preact/hooks';
import { change, tryChange } from '../../../../ui/data/change.ts';
import { sideNames } from '../../../../ui/data/team.ts';
import { say } from '../../../../ui/toast/toasts.ts';
import { type Lists, type Moving, placeOf, shown, spotOf } from './moving.ts';
import { listNamed } from './names.ts';

export interface Ranking {
	/** The lists as they stand, or would stand. */
	order: Lists<Priority>;
	moving: Moving | null;
	/** Why the last move was refused; empty if it was not. */
	trouble: string;
	/** What a screen reader is told. */
	told: string;
	place: (moving: Moving | null, id: string) => void;
	confirm: (reason: string) => Promise<void>;
	cancel: () => void;
}

/** A move on its way: placed, explained, sent; or put back. */
export function useRanking(lists: Lists<Priority>): Ranking {
	const [moving, setMoving] = useState<Moving | null>(null);
	const [trouble, setTrouble] = useState('');
	const [told, tell] = useState('');
	const gone = moving && !placeOf(lists, moving.id);
	useEffect(() => {
		if (gone) setMoving(null);
	}, [gone]);

	const titleOf = (id: string): string =>
		Object.values(lists)
			.flat()
			.find((one) => one.id === id)?.title ?? '';
	const place = (next: Moving | null, id: string): void => {
		setMoving(next);
		setTrouble('');
		const at = next ?? placeOf(lists, id);
		if (!at) return;
		const all = shown(lists, next)[at.list].length;
		tell(
			`${titleOf(id)}, ${listNamed(at.list, sideNames.value)}, rank ${at.to + 1} of ${all}.${next ? ' Press Enter to give a reason and save, Escape to put it back.' : ' Back where it was.'}`,
		);
	};
	const confirm = async (reason: string): Promise<void> => {
		const before = moving && placeOf(lists, moving.id);
		if (!moving || !before) return;
		const { id, list } = moving;
		const refusal = await tryChange('priority.move', {
			...{ id, list, reason },
			...spotOf(lists, moving),
		});
		setTrouble(refusal ?? '');
		if (refusal) return;
		setMoving(null);
		const back = { id, list: before.list, ...spotOf(lists, { id, ...before }) };
		say(`“${titleOf(id)}” has rank ${moving.to + 1} now.`, () => {
			void change('priority.move', { ...back, reason: 'Put back where it stood' });
		});
	};
	const cancel = (): void => {
		if (moving) tell(`${titleOf(moving.id)} is back where it was.`);
		setMoving(null);
		setTrouble('');
	};
	return { order: shown(lists, moving), moving, trouble, told, place, confirm, cancel };
}
