import { Check } from '../../../../ui/field/Check.tsx';
import { TextField } from '../../../../ui/field/Field.tsx';
import type { Written } from '../fields.ts';

type Terms = NonNullable<Written['pilot']>;
const EMPTY: Terms = { hypothesis: '', cap: '', ends: '' };

/** A small try of something new: what it is to find out, what it may take, and until when. */
export function PilotFields(props: {
	pilot: Terms | null;
	readOnly: boolean;
	onPilot: (pilot: Terms | null) => void;
}) {
	const { pilot, readOnly, onPilot } = props;
	return (
		<fieldset class="stack tight" disabled={readOnly}>
			<Check checked={pilot !== null} onChange={(isPilot) => onPilot(isPilot ? EMPTY : null)}>
				It is a pilot: a small try that ends in a lesson
			</Check>
			{pilot && (
				<>
					<TextField
						label="What we want to find out"
						placeholder="Shoppers who chat buy more often"
						value={pilot.hypothesis}
						maxLength={2000}
						required
						onInput={(hypothesis) => onPilot({ ...pilot, hypothesis })}
					/>
					<TextField
						label="What it may take at most"
						placeholder="Ten days of one developer"
						value={pilot.cap}
						maxLength={300}
						required
						onInput={(cap) => onPilot({ ...pilot, cap })}
					/>
					<TextField
						label="Its last day"
						hint="year-month-day"
						placeholder="2026-12-31"
						value={pilot.ends}
						maxLength={10}
						required
						onInput={(ends) => onPilot({ ...pilot, ends })}
					/>
				</>
			)}
		</fieldset>
	);
}
