import type { Concern, ConcernState } from '@common-ground/shared/model/ticket-concern.ts';
import { useState } from 'preact/hooks';
import { concernStep, mayResolve } from '../../../features/ticket/concern-step.ts';
import { STATES } from '../../../features/ticket/concern-words.ts';
import { change, tryChanges } from '../../../ui/data/change.ts';
import { status } from '../../../ui/data/status.ts';
import { following, neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { complain, say } from '../../../ui/toast/toasts.ts';
import { go } from '../route.ts';

/** Working through concerns: which one is on, what is done about it, and the keys that do so. */
export function useConcerns(rows: readonly Concern[], id: string) {
	const [asking, setAsking] = useState<'nothing' | 'answer' | 'raise'>('nothing');
	const ids = rows.map((row) => row.id);
	const current = rows.find((row) => row.id === id) ?? rows[0];
	const currentId = current?.id ?? '';
	const me = status.value?.me;

	/** What leaves the list by it is followed by the next; undo brings it back. */
	const step = async (to: ConcernState, answer = ''): Promise<boolean> => {
		if (!current) return false;
		const next = to === 'resolved' ? (following(ids, currentId) ?? '') : currentId;
		const { call, undo } = concernStep(current, to, answer);
		const refusal = await tryChanges([call]);
		if (refusal) complain(refusal);
		if (refusal) return false;
		go('concerns', next, true);
		const back = async (): Promise<void> => {
			const kept = await tryChanges([undo]);
			if (kept) complain(kept);
			else go('concerns', currentId, true);
		};
		// Only who may resolve can undo that it was raised again.
		const mayUndo = undo.args.state !== 'resolved' || (me && mayResolve(current, me));
		say(`The concern is ${STATES[to]}.`, mayUndo ? () => void back() : undefined);
		return true;
	};
	const takeBack = async (): Promise<void> => {
		if (current && (await change('concern.takeBack', { id: currentId })))
			say('The concern is taken back.');
	};
	const move = (by: number): void => {
		const next = neighbour(ids, currentId, by);
		if (next) go('concerns', next, true);
	};
	const keys: Key[] = [
		{ key: 'j', text: 'Next', run: () => move(1) },
		{ key: 'k', text: 'Previous', run: () => move(-1) },
		...(me && me.role !== 'sponsor'
			? [
					...stepsOf(current, me, step, () => setAsking('answer')),
					{ key: 'n', text: 'Raise a concern', run: () => setAsking('raise') },
				]
			: []),
	];
	return { current, asking, setAsking, step, takeBack, keys };
}

/** The keys of what can be done about a concern now. */
function stepsOf(
	concern: Concern | undefined,
	me: { memberId: string; role: string },
	step: (to: ConcernState) => void,
	answer: () => void,
): Key[] {
	if (!concern) return [];
	if (concern.state === 'resolved')
		return [{ key: 'r', text: 'Raise it again', run: () => step('raised') }];
	const isHeard = concern.state !== 'raised' || concern.by === me.memberId;
	return [
		...(isHeard ? [] : [{ key: 'h', text: 'I have heard it', run: () => step('acknowledged') }]),
		{ key: 'a', text: 'Answer', run: answer },
		...(mayResolve(concern, me)
			? [{ key: 'r', text: 'It is resolved', run: () => step('resolved') }]
			: []),
	];
}
