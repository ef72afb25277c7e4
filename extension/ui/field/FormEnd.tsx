import { Button } from '../button/Button.tsx';
import { Notice } from '../status/Notice.tsx';

/** The end of a form that stands in a page: why it was not saved, if so, and the ways out. */
export const FormEnd = (props: {
	/** A sentence; empty while nothing is wrong. */
	trouble: string;
	/** What the button that sends the form says. */
	save: string;
	onCancel: () => void;
}) => (
	<>
		{props.trouble && (
			<Notice tone="bad" urgent>
				{props.trouble}
			</Notice>
		)}
		<div class="row">
			<Button look="strong" type="submit">
				{props.save}
			</Button>
			<Button look="quiet" onClick={props.onCancel}>
				Cancel
			</Button>
		</div>
	</>
);
