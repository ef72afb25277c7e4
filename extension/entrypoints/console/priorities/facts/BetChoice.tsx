import type { Bet } from '@common-ground/shared/model/priority.ts';
import { RadioCards } from '../../../../ui/field/RadioCards.tsx';

const BETS = [
	{ value: 'big', title: '▲ Big bet', text: 'We put our weight behind it. Few fit in a list.' },
	{ value: 'normal', title: '· Ordinary', text: 'Done in its turn.' },
	{ value: 'parked', title: '‖ Parked', text: 'Not now, and everyone knows it.' },
] as const satisfies { value: Bet; title: string; text: string }[];

/** How much weight is put behind a priority: there is no “medium”. */
export const BetChoice = (props: {
	value: Bet;
	readOnly: boolean;
	onChange: (bet: Bet) => void;
}) => (
	<fieldset disabled={props.readOnly}>
		<RadioCards<Bet>
			legend="How much weight"
			value={props.value}
			choices={BETS}
			onChange={props.onChange}
		/>
	</fieldset>
);
