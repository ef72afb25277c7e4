import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { tryChange } from '../../../ui/data/change.ts';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { say } from '../../../ui/toast/toasts.ts';

/** Asks once more: a closed round stays closed, so that its counts are never compared with later ones. */
export function CloseRound({ id, onEnd }: { id: string; onEnd: () => void }) {
	const [trouble, setTrouble] = useState('');
	const close = async (): Promise<void> => {
		const refusal = await tryChange('pulse.close', { id });
		setTrouble(refusal ?? '');
		if (refusal) return;
		onEnd();
		say('The pulse is closed.');
	};
	return (
		<Dialog title="Close the pulse?" onClose={onEnd}>
			<p>
				The answers are counted and shown to both sides. Nobody can answer after that, and it cannot
				be opened again.
			</p>
			<Actions trouble={trouble} onBack={onEnd}>
				<Button look="strong" onClick={() => void close()}>
					Close and count
				</Button>
			</Actions>
		</Dialog>
	);
}
