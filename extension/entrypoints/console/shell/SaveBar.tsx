import { Button } from '../../../ui/button/Button.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';

interface SaveBarProps {
	/** Why it was not saved; empty while nothing is wrong. */
	trouble: string;
	/** What the button that sends the form says. */
	save?: string;
	onCancel: () => void;
}

/** The end of a form: what is wrong, and the ways out. */
export const SaveBar = ({ trouble, save = 'Save', onCancel }: SaveBarProps) => (
	<div class="save-bar">
		{trouble && (
			<Notice tone="warn" urgent>
				{trouble}
			</Notice>
		)}
		<Button look="strong" type="submit">
			{save}
		</Button>
		<Button look="quiet" onClick={onCancel}>
			Cancel
		</Button>
	</div>
);
