import type { Side } from '@common-ground/shared/model/side.ts';
import { sideNames } from '../data/team.ts';
import { RadioCards } from '../field/RadioCards.tsx';
import { SideBadge } from './SideBadge.tsx';

const TEXTS: Record<Side, string> = {
	marketing: 'Campaigns, content, brand, customers, numbers. IT’s words are explained to you.',
	it: 'Software, systems, data, security. Marketing’s words are explained to you.',
};

/** The one choice that everything follows from, as two large cards. */
export function SideChoice(props: { value: Side | undefined; onChange: (side: Side) => void }) {
	const names = sideNames.value;
	return (
		<RadioCards<Side>
			legend="Your side"
			value={props.value}
			choices={(['marketing', 'it'] as const).map((side) => ({
				value: side,
				side,
				title: names[side],
				text: TEXTS[side],
				mark: <SideBadge side={side} names={names} />,
			}))}
			onChange={props.onChange}
		/>
	);
}
