import { inverseOf } from '@common-ground/shared/curation/inverse.ts';
import type { Collection, RecordOf } from '@common-ground/shared/model/records.ts';
import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import type { Call } from '@common-ground/shared/mutations/registry.ts';
import { useEffect, useState } from 'preact/hooks';
import { type Entry, nameOf } from '../../../../features/lookup/entry.ts';
import type { SyncStatus } from '../../../../messaging/replies.ts';
import { tryChanges } from '../../../../ui/data/change.ts';
import { sideNames, team } from '../../../../ui/data/team.ts';
import { RadioCards } from '../../../../ui/field/RadioCards.tsx';
import { SideBadge } from '../../../../ui/side/SideBadge.tsx';
import { Notice } from '../../../../ui/status/Notice.tsx';
import { complain, say } from '../../../../ui/toast/toasts.ts';
import { SaveBar } from '../../shell/SaveBar.tsx';
import { type SplitDraft, sharedOut, splitChanges, splitOf } from './draft.ts';
import { HalfFields } from './HalfFields.tsx';
import { halvesOf } from './preview.ts';
import { WordChoices } from './WordChoices.tsx';

/** Makes two concepts of one whose word means something else on each side, with all cards as they would be. */
export function Splitting(props: { entry: Entry; me: SyncStatus['me']; onClose: () => void }) {
	const { entry, me, onClose } = props;
	const names = sideNames.value;
	const [draft, setDraft] = useState(() =>
		splitOf(entry, otherSide(ownerOf(entry)), crypto.randomUUID()),
	);
	const [trouble, setTrouble] = useState('');
	const halves = halvesOf(entry, draft, { actor: me, team: team.value });
	const refusal = halves.ok ? '' : halves.message;
	useEffect(() => setTrouble(''), [draft]);
	const set = (change: Partial<SplitDraft>): void => setDraft({ ...draft, ...change });
	const split = async (): Promise<void> => {
		const changes = splitChanges(entry, draft);
		const failed = refusal || (await tryChanges(changes));
		if (failed) return setTrouble(failed);
		const waits = halves.ok && halves.there.concept.status === 'in_review';
		const where = waits ? ' The new one waits in the queue.' : '';
		say(`“${nameOf(entry)}” is two terms now.${where}`, () => void undo(entry, changes));
		onClose();
	};
	return (
		<form
			class="term-detail splitting stack"
			onSubmit={(event) => {
				event.preventDefault();
				void split();
			}}
		>
			<h2 class="break">Split “{nameOf(entry)}”</h2>
			<p class="soft">
				For a word that means one thing to {names.marketing} and another to {names.it}: it becomes
				two terms, each with a warning about the other.
			</p>
			<RadioCards<Side>
				legend="Whose meaning is the new term?"
				value={draft.side}
				choices={(['marketing', 'it'] as const).map((side) => ({
					...{ value: side, side },
					title: `The new term is what ${names[side]} means`,
					text: `This one stays what ${names[otherSide(side)]} means.`,
					mark: <SideBadge side={side} names={names} />,
				}))}
				onChange={(side) => set({ side, words: sharedOut(entry.terms, side) })}
			/>
			<WordChoices
				terms={entry.terms}
				side={draft.side}
				words={draft.words}
				onWords={(words) => set({ words })}
			/>
			{refusal && <Notice tone="warn">{refusal}</Notice>}
			<div class="sides">
				{(['here', 'there'] as const).map((half) => (
					<HalfFields
						key={half}
						half={half}
						draft={draft}
						entry={halves.ok ? halves[half] : undefined}
						onDraft={set}
					/>
				))}
			</div>
			<SaveBar trouble={trouble && `Not split. ${trouble}`} save="Split" onCancel={onClose} />
		</form>
	);
}

/** Whose meaning the concept probably is: that of its first word. */
const ownerOf = ({ terms }: Entry): Side => (terms[0]?.side === 'marketing' ? 'marketing' : 'it');

async function undo(entry: Entry, changes: readonly Call[]): Promise<void> {
	const get = <C extends Collection>(collection: C, id: string) =>
		(collection === 'term' ? entry.terms.find((term) => term.id === id) : entry.concept) as
			| RecordOf<C>
			| undefined;
	const back = [...changes].reverse().flatMap((call) => inverseOf(call, { get }) ?? []);
	const refusal = await tryChanges(back);
	if (refusal) complain(refusal);
}
