import { useEffect, useState } from 'preact/hooks';
import { tryChanges } from '../../../ui/data/change.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { following, neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { complain, say } from '../../../ui/toast/toasts.ts';
import { isDirty } from '../glossary/drafts.ts';
import { go } from '../route.ts';
import { CAUSE_WORDS } from './causes.ts';
import { type Decision, isOpen, reviewOf, yesTo } from './deciding.ts';
import type { Waiting, WaitingConcept } from './order.ts';

/** What is being asked about the current one. */
export type Asking = 'nothing' | 'no' | 'answer';

/** Working the queue: which one is on, deciding on it, and the keys that do so. */
export function useQueue(rows: readonly Waiting[], id: string) {
	const [editing, setEditing] = useState(false);
	const [asking, setAsking] = useState<Asking>('nothing');
	const ids = rows.map((row) => row.id);
	const current = rows.find((row) => row.id === id) ?? rows[0];
	const currentId = current?.id ?? '';
	useEffect(() => setEditing(isDirty(currentId)), [currentId]);

	/** Decides on the current one and goes on with the next, unless it `stays`; undo brings both back. */
	const decide = async ({ change, undo, done }: Decision, stays = false): Promise<void> => {
		if (!current) return;
		const next = following(ids, currentId);
		const refusal = await tryChanges([change]);
		if (refusal) return complain(refusal);
		setAsking('nothing');
		if (!stays) go('queue', next ?? '', true);
		say(`“${current.name}” is ${done}.`, async () => {
			const kept = await tryChanges(undo);
			if (kept) complain(kept);
			else go('queue', currentId, true);
		});
	};
	const yes = (): void => {
		if (current?.cause === 'request') setAsking('answer');
		else if (current) void decide(yesTo(current));
	};
	const review = (): void => {
		if (current && isOpen(current.cause)) void decide(reviewOf(current as WaitingConcept), true);
	};
	const move = (by: number): void => {
		const next = neighbour(ids, currentId, by);
		if (next) go('queue', next, true);
	};
	const decisions: Key[] =
		current && mayCurate.value && !editing
			? [
					{ key: 'a', text: CAUSE_WORDS[current.cause].yes, run: yes },
					{
						key: 'r',
						text: `${CAUSE_WORDS[current.cause].no} with a reason`,
						run: () => setAsking('no'),
					},
					...(current.cause === 'request' || current.cause === 'proposal'
						? []
						: [{ key: 'e', text: 'Edit', run: () => setEditing(true) }]),
					...(isOpen(current.cause)
						? [{ key: 't', text: 'Take it into review', run: review }]
						: []),
				]
			: [];
	const keys: Key[] = [
		{ key: 'j', text: 'Next', run: () => move(1) },
		{ key: 'k', text: 'Previous', run: () => move(-1) },
		...decisions,
	];
	return { current, editing, setEditing, asking, setAsking, decide, yes, review, keys };
}
