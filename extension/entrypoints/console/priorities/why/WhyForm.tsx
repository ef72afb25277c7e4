import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { TextField } from '../../../../ui/field/Field.tsx';
import { QuickReasons } from '../../../../ui/reason/QuickReasons.tsx';
import { Notice } from '../../../../ui/status/Notice.tsx';
import { Neutral } from '../../../../ui/tone/Neutral.tsx';

export interface Why {
	reason: string;
	alternative?: string;
	lesson?: string;
}

/**
 * Asks why: one line stays with each move, so that shifting goals can be seen later. A “not now” also asks what helps
 * instead, an end what it taught.
 */
export function WhyForm(props: {
	question: string;
	/** What the form is called. */
	label: string;
	reasons: readonly string[];
	/** What else is asked; what is must is required. */
	asks?: { alternative?: 'may' | 'must'; lesson?: 'may' | 'must' };
	trouble: string;
	/** The button that does it, and the one that goes back. */
	doIt: string;
	back: string;
	onWhy: (why: Why) => void;
	onCancel: () => void;
}) {
	const { asks = {} } = props;
	const [reason, setReason] = useState('');
	const [alternative, setAlternative] = useState('');
	const [lesson, setLesson] = useState('');
	const asksMore = Boolean(asks.alternative ?? asks.lesson);
	const send = (said: string): void =>
		props.onWhy({
			reason: said.trim(),
			...(alternative.trim() ? { alternative: alternative.trim() } : {}),
			...(lesson.trim() ? { lesson: lesson.trim() } : {}),
		});
	return (
		<form
			class="move-reason stack tight"
			aria-label={props.label}
			onSubmit={(event) => {
				event.preventDefault();
				if (reason.trim()) send(reason);
			}}
		>
			<p>
				<strong>{props.question}</strong>
			</p>
			<QuickReasons reasons={props.reasons} onReason={asksMore ? setReason : send} />
			<TextField
				label="Or in your words"
				value={reason}
				maxLength={300}
				required
				onInput={setReason}
			/>
			<Neutral text={reason} onText={setReason} />
			{asks.alternative && (
				<>
					<TextField
						label="What helps instead"
						{...(asks.alternative === 'may' ? { hint: 'optional' } : {})}
						placeholder="The form of last year, or ask again in June"
						value={alternative}
						maxLength={2000}
						required={asks.alternative === 'must'}
						onInput={setAlternative}
					/>
					<Neutral text={alternative} onText={setAlternative} />
				</>
			)}
			{asks.lesson && (
				<TextField
					label="What did it teach?"
					{...(asks.lesson === 'may' ? { hint: 'optional' } : {})}
					long
					value={lesson}
					maxLength={2000}
					required={asks.lesson === 'must'}
					onInput={setLesson}
				/>
			)}
			{props.trouble && (
				<Notice tone="bad" urgent>
					{props.trouble}
				</Notice>
			)}
			<div class="row wrap">
				<Button look="strong" type="submit">
					{props.doIt}
				</Button>
				<Button look="quiet" onClick={props.onCancel}>
					{props.back}
				</Button>
			</div>
		</form>
	);
}
