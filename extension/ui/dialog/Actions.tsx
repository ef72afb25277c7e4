import type { ComponentChildren } from 'preact';
import { Button } from '../button/Button.tsx';
import { Notice } from '../status/Notice.tsx';

/** The end of a dialog: what went wrong, if something did, the way back, and what it asks for. */
export function Actions(props: {
	/** A sentence; none where it is empty. */
	trouble?: string;
	/** What the way back is called. */
	back?: string;
	onBack: () => void;
	/** The button that does it. */
	children: ComponentChildren;
}) {
	return (
		<>
			{props.trouble && (
				<Notice tone="bad" urgent>
					{props.trouble}
				</Notice>
			)}
			<div class="actions">
				<Button look="quiet" onClick={props.onBack}>
					{props.back ?? 'Cancel'}
				</Button>
				{props.children}
			</div>
		</>
	);
}
