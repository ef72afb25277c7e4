import type { Priority } from '@common-ground/shared/model/priority.ts';
import { useEffect, useState } from 'preact/hooks';
import { tryChange } from '../../../ui/data/change.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { type Moving, shown, spotOf } from './moving.ts';

interface Ranking {
	/** The list as it stands, or would stand. */
	order: readonly Priority[];
	moving: Moving | null;
	/** Why the last move was refused; empty if it was not. */
	trouble: string;
	/** What a screen reader is told. */
	told: string;
	/** The id whose handle takes the focus after the list was drawn anew; empty for none. */
	place: (moving: Moving | null, id: string) => void;
	confirm: (reason: string) => Promise<void>;
	cancel: () => void;
}

/** A move on its way: placed, explained, sent; or put back. */
export function useRanking(list: readonly Priority[]): Ranking {
	const [moving, setMoving] = useState<Moving | null>(null);
	const [trouble, setTrouble] = useState('');
	const [told, tell] = useState('');
	const gone = moving && !list.some(({ id }) => id === moving.id);
	useEffect(() => {
		if (gone) setMoving(null);
	}, [gone]);

	const titleOf = (id: string): string => list.find((one) => one.id === id)?.title ?? '';
	const place = (next: Moving | null, id: string): void => {
		setMoving(next);
		setTrouble('');
		const at = next?.to ?? list.findIndex((one) => one.id === id);
		tell(
			`${titleOf(id)}, rank ${at + 1} of ${list.length}.${next ? ' Press Enter to give a reason and save, Escape to put it back.' : ' Back where it was.'}`,
		);
	};
	const confirm = async (reason: string): Promise<void> => {
		if (!moving) return;
		const refusal = await tryChange('priority.move', {
			id: moving.id,
			...spotOf(list, moving),
			reason,
		});
		setTrouble(refusal ?? '');
		if (refusal) return;
		setMoving(null);
		say(`“${titleOf(moving.id)}” has rank ${moving.to + 1} now.`);
	};
	const cancel = (): void => {
		if (moving) tell(`${titleOf(moving.id)} is back where it was.`);
		setMoving(null);
		setTrouble('');
	};
	return { order: shown(list, moving), moving, trouble, told, place, confirm, cancel };
}
