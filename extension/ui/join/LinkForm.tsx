import { Button } from '../button/Button.tsx';
import { TextField } from '../field/Field.tsx';
import { Notice } from '../status/Notice.tsx';

/** Asks for the link; with a `fixed` one it only offers to go on. */
export function LinkForm(props: {
	link: string;
	trouble: string;
	busy: boolean;
	fixed: boolean;
	onLink: (link: string) => void;
	onContinue: () => void;
}) {
	return (
		<form
			class="stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (!props.busy) props.onContinue();
			}}
		>
			{props.fixed ? (
				props.trouble && (
					<Notice tone="bad" urgent>
						{props.trouble}
					</Notice>
				)
			) : (
				<TextField
					label="Invite link"
					placeholder="https://words.example.com/join#…"
					value={props.link}
					error={props.trouble || undefined}
					autoComplete="off"
					onInput={props.onLink}
				/>
			)}
			<div class="row">
				<Button look="strong" type="submit" disabled={props.busy}>
					{props.busy ? 'Looking at the invite…' : props.fixed ? 'Look again' : 'Continue'}
				</Button>
			</div>
		</form>
	);
}
