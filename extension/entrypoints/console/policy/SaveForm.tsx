import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MutateArgs } from '../../../messaging/requests.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { tryChanges } from '../../../ui/data/change.ts';
import { useId } from '../../../ui/ids/use-id.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { complain, say } from '../../../ui/toast/toasts.ts';

/** A group of settings of the team that are saved together; others than admins read them. */
export function SaveForm(props: {
	title: string;
	isAdmin: boolean;
	change: MutateArgs;
	undo: MutateArgs;
	/** There is something to save. */
	isDifferent: boolean;
	children: ComponentChildren;
}) {
	const [trouble, setTrouble] = useState('');
	const id = useId();
	const save = async (): Promise<void> => {
		const refusal = await tryChanges([props.change]);
		setTrouble(refusal ?? '');
		if (refusal) return;
		say('Saved for the whole team.', async () => {
			const kept = await tryChanges([props.undo]);
			if (kept) complain(kept);
		});
	};
	return (
		<form
			class="panel"
			aria-labelledby={id}
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<fieldset class="stack" disabled={!props.isAdmin}>
				<h2 id={id}>{props.title}</h2>
				{props.children}
				{trouble && (
					<Notice tone="bad" urgent>
						{trouble}
					</Notice>
				)}
				{props.isAdmin && (
					<div class="row">
						<Button look="strong" type="submit" disabled={!props.isDifferent}>
							Save
						</Button>
					</div>
				)}
			</fieldset>
		</form>
	);
}
