import { otherSide, type PerSide } from '@common-ground/shared/model/side.ts';
import type { Entry } from '../../../../features/lookup/entry.ts';
import { sideNames } from '../../../../ui/data/team.ts';
import { TextField } from '../../../../ui/field/Field.tsx';
import { BothCards } from '../../../../ui/preview/BothCards.tsx';
import { SideBadge } from '../../../../ui/side/SideBadge.tsx';
import type { Half, SplitDraft } from './draft.ts';

/** One of the two that a term becomes: what it says to each side, its warning, and its cards as they would be. */
export function HalfFields(props: {
	half: Half;
	draft: SplitDraft;
	/** As it would be; undefined where the split cannot be made so. */
	entry: Entry | undefined;
	onDraft: (change: Partial<SplitDraft>) => void;
}) {
	const { half, draft, entry, onDraft } = props;
	const names = sideNames.value;
	const owner = half === 'there' ? draft.side : otherSide(draft.side);
	const define = (side: keyof PerSide) => (text: string) =>
		onDraft({
			definition: { ...draft.definition, [half]: { ...draft.definition[half], [side]: text } },
		});
	return (
		<fieldset class="side-texts stack" data-side={owner}>
			<legend class="row">
				<SideBadge side={owner} names={names} />
				{half === 'there' ? `New: what ${names[owner]} means` : `Stays: what ${names[owner]} means`}
			</legend>
			{(['marketing', 'it'] as const).map((side) => (
				<TextField
					key={side}
					label="What it is"
					hint={`in ${names[side]}’s words`}
					long
					value={draft.definition[half][side]}
					onInput={define(side)}
				/>
			))}
			<TextField
				label="Warning"
				hint="left blank, it is written for you"
				long
				value={draft.warning[half]}
				onInput={(text) => onDraft({ warning: { ...draft.warning, [half]: text } })}
			/>
			{entry && (
				<BothCards entry={entry} of={half === 'there' ? 'the new term' : 'the term that stays'} />
			)}
		</fieldset>
	);
}
