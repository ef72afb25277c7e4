import { Copy } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { Field } from '../../../ui/field/Field.tsx';
import { say } from '../../../ui/toast/toasts.ts';

/** A link or a token that lets somebody in, the only time that it can be seen. */
export function InviteLink(props: {
	label: string;
	hint: string;
	note: string;
	link: string;
	/** Said once it is copied. */
	copied?: string;
}) {
	const copy = async (): Promise<void> => {
		await navigator.clipboard.writeText(props.link);
		say(props.copied ?? 'The link is copied.');
	};
	return (
		<div class="stack tight" role="status">
			<Field label={props.label} hint={props.hint}>
				{(links) => (
					<div class="row">
						<input
							class="input"
							{...links}
							readOnly
							value={props.link}
							onFocus={(event) => event.currentTarget.select()}
						/>
						<Button onClick={() => void copy()}>
							<Copy size={14} aria-hidden="true" /> Copy
						</Button>
					</div>
				)}
			</Field>
			<p class="soft small">{props.note}</p>
		</div>
	);
}
