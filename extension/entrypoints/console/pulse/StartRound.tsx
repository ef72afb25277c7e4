import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { tryChange } from '../../../ui/data/change.ts';
import { Field } from '../../../ui/field/Field.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { say } from '../../../ui/toast/toasts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Asks both sides, until a day. */
export function StartRound() {
	const [ends, setEnds] = useState(() =>
		new Date(Date.now() + 7 * DAY_MS).toISOString().slice(0, 10),
	);
	const [trouble, setTrouble] = useState('');
	const start = async (): Promise<void> => {
		const refusal = await tryChange('pulse.start', { id: crypto.randomUUID(), ends });
		setTrouble(refusal ?? '');
		if (!refusal) say('Both sides are asked now.');
	};
	return (
		<form
			class="panel stack"
			aria-label="Ask both sides"
			onSubmit={(event) => {
				event.preventDefault();
				void start();
			}}
		>
			<div class="start-round">
				<Field label="Last day to answer">
					{(links) => (
						<input
							type="date"
							class="input"
							{...links}
							required
							value={ends}
							onInput={(event) => setEnds(event.currentTarget.value)}
						/>
					)}
				</Field>
				<Button look="strong" type="submit">
					Ask both sides
				</Button>
			</div>
			{trouble && (
				<Notice tone="bad" urgent>
					{trouble}
				</Notice>
			)}
		</form>
	);
}
