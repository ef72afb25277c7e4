import { Copy } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { moment } from '../../../ui/dates/when.ts';
import { Field } from '../../../ui/field/Field.tsx';
import { say } from '../../../ui/toast/toasts.ts';

export function InviteLink(props: { link: string; expires: string; forWhom: string }) {
	const copy = async (): Promise<void> => {
		await navigator.clipboard.writeText(props.link);
		say('The invite link is copied.');
	};
	return (
		<div class="stack tight" role="status">
			<Field label="Invite link" hint={`for ${props.forWhom}, until ${moment(props.expires)}`}>
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
			<p class="soft small">
				Send it to those it is for. It is shown only now: the server keeps no copy that could be
				read.
			</p>
		</div>
	);
}
