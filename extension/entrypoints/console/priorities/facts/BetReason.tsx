import { records } from '../../../../ui/data/collections.ts';
import { TextField } from '../../../../ui/field/Field.tsx';
import { QuickReasons } from '../../../../ui/reason/QuickReasons.tsx';
import { Neutral } from '../../../../ui/tone/Neutral.tsx';
import { isOthers } from '../why/closing.ts';
import { reasonsOf } from '../why/reasons.ts';
import type { Why } from '../why/WhyForm.tsx';

/** Asks why a priority gets more or less weight; where it is parked, what helps instead. */
export function BetReason(props: {
	why: Why;
	parks: boolean;
	/** Whose wish it is. */
	owner: string | undefined;
	onWhy: (why: Why) => void;
}) {
	const { why, parks, onWhy } = props;
	const setReason = (reason: string): void => onWhy({ ...why, reason });
	const setAlternative = (alternative: string): void => onWhy({ ...why, alternative });
	const must = isOthers(props.owner);
	return (
		<div class="stack tight">
			<TextField
				label={parks ? 'Why not now?' : 'Why does its weight change?'}
				value={why.reason}
				maxLength={300}
				required
				onInput={setReason}
			/>
			<QuickReasons reasons={reasonsOf(records('move').value ?? [], 3)} onReason={setReason} />
			<Neutral text={why.reason} onText={setReason} />
			{parks && (
				<>
					<TextField
						label="What helps instead"
						{...(must ? {} : { hint: 'optional' })}
						placeholder="The form of last year, or ask again in June"
						value={why.alternative ?? ''}
						maxLength={2000}
						required={must}
						onInput={setAlternative}
					/>
					<Neutral text={why.alternative ?? ''} onText={setAlternative} />
				</>
			)}
		</div>
	);
}
