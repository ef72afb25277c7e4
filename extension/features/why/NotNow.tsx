import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { useId } from '../../ui/ids/use-id.ts';

const WORDS = ['urgent', 'obvious', 'later'] as const;

/** The easy way out: one word, and the panel is gone. */
export function NotNow(props: { onSkip: (reason: string) => void; onBack: () => void }) {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [reason, setReason] = useState('');
	useEffect(() => field.current?.focus(), []);
	const skip = (text: string): void => {
		if (text.trim() !== '') props.onSkip(text.trim());
		else field.current?.focus();
	};
	return (
		<form
			class="not-now"
			onSubmit={(event) => {
				event.preventDefault();
				skip(reason);
			}}
		>
			<label class="label" for={id}>
				Why not now? One word is enough.
			</label>
			<div class="words">
				{WORDS.map((word) => (
					<Button key={word} onClick={() => skip(word)}>
						{word}
					</Button>
				))}
			</div>
			<input
				id={id}
				ref={field}
				class="input"
				maxLength={300}
				value={reason}
				onInput={(event) => setReason(event.currentTarget.value)}
			/>
			<div class="buttons">
				<Button type="submit" look="strong">
					Skip the questions
				</Button>
				<Button look="quiet" onClick={props.onBack}>
					Back
				</Button>
			</div>
		</form>
	);
}
