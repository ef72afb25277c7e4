import type { removePart } from '@common-ground/shared/starter/choose.ts';
import type { Taken } from '@common-ground/shared/starter/taken.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { counted } from '../../../ui/status/words.ts';
import { apply } from './apply.ts';

/** Says what goes and what stays before a part is removed. */
export function RemovePart(props: {
	title: string;
	plan: ReturnType<typeof removePart>;
	taken: Taken;
	onClose: () => void;
}) {
	const { swaps, stays } = props.plan;
	const [isBusy, setBusy] = useState(false);
	const goes = swaps.concepts.length;
	const remove = async (): Promise<void> => {
		setBusy(true);
		const done = `${counted(goes, 'term', 'terms')} of “${props.title}” removed.`;
		if (await apply(swaps, props.taken, done)) props.onClose();
		setBusy(false);
	};
	return (
		<Dialog title={`Remove “${props.title}”?`} onClose={props.onClose}>
			<div class="stack">
				<p>
					{goes === 0
						? 'Your team has worked on every term of this part, so all of them stay.'
						: `${counted(goes, 'term leaves', 'terms leave')} your team’s glossary.`}
					{goes > 0 &&
						stays.length > 0 &&
						` ${counted(stays.length, 'term stays', 'terms stay')}, because your team has worked on ${stays.length === 1 ? 'it' : 'them'}.`}
				</p>
				{goes > 0 && <p class="soft">You can add the part again at any time.</p>}
				<Actions back={goes === 0 ? 'Close' : 'Keep it'} onBack={props.onClose}>
					{goes > 0 && (
						<Button bad disabled={isBusy} onClick={() => void remove()}>
							Remove {counted(goes, 'term', 'terms')}
						</Button>
					)}
				</Actions>
			</div>
		</Dialog>
	);
}
