import type { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import { useState } from 'preact/hooks';
import { ask } from '../../../messaging/client.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { nameOfMember } from '../../../ui/data/team.ts';
import { refusalOf } from '../../../ui/data/useAsked.ts';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { say } from '../../../ui/toast/toasts.ts';

/** Asks whether a device should lose its access. */
export function RemoveDevice(props: {
	device: DevicesReply['devices'][number];
	onClose: () => void;
	onRemoved: () => void;
}) {
	const { id, name, memberId } = props.device;
	const [trouble, setTrouble] = useState('');
	const remove = async (): Promise<void> => {
		const refusal = await refusalOf(ask('device.remove', { id }));
		setTrouble(refusal);
		if (refusal) return;
		say(`“${name}” is signed out.`);
		props.onRemoved();
		props.onClose();
	};
	return (
		<Dialog title={`Remove “${name}”?`} onClose={props.onClose}>
			<div class="stack">
				<p>
					This device of {nameOfMember(memberId)} is signed out at once. What was not sent from it
					yet stays on it. To let it in again takes a new link.
				</p>
				<Actions trouble={trouble} back="Keep it" onBack={props.onClose}>
					<Button bad onClick={() => void remove()}>
						Remove the device
					</Button>
				</Actions>
			</div>
		</Dialog>
	);
}
