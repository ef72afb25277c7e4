import type { Term } from '@common-ground/shared/model/concept.ts';
import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import { sideNames } from '../../../../ui/data/team.ts';
import { BareSelect } from '../../../../ui/field/Select.tsx';
import { SideBadge } from '../../../../ui/side/SideBadge.tsx';
import type { Goes, SplitDraft } from './draft.ts';

/** Which word goes where. */
export function WordChoices(props: {
	terms: readonly Term[];
	side: Side;
	words: SplitDraft['words'];
	onWords: (words: SplitDraft['words']) => void;
}) {
	const names = sideNames.value;
	const [here, there] = [names[otherSide(props.side)], names[props.side]];
	return (
		<section class="stack tight" aria-label="Words">
			<h3>Who says which word</h3>
			<ul class="word-list">
				{props.terms.map(({ id, text, side }) => (
					<li key={id}>
						<SideBadge side={side} names={names} />
						<span class="break spread">{text}</span>
						<BareSelect<Goes>
							label={`Who says “${text}”`}
							value={props.words[id] ?? 'stays'}
							options={[
								{ value: 'stays', text: `${here}: it stays` },
								{ value: 'goes', text: `${there}: it goes over` },
								{ value: 'both', text: 'Both, each in their own sense' },
							]}
							onChange={(goes) => props.onWords({ ...props.words, [id]: goes })}
						/>
					</li>
				))}
			</ul>
		</section>
	);
}
