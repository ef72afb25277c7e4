import type { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import { useState } from 'preact/hooks';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { SignOut } from '../../../ui/people/SignOut.tsx';
import { counted } from '../../../ui/status/words.ts';
import { AddDevice } from './AddDevice.tsx';
import { DeviceTable } from './DeviceTable.tsx';
import { RemoveDevice } from './RemoveDevice.tsx';

type Device = DevicesReply['devices'][number];

/** One's own devices and a way to add one; for an admin, everyone's. */
export function Devices(props: {
	devices: readonly Device[];
	status: SyncStatus;
	onChange: () => void;
}) {
	const [removing, setRemoving] = useState<Device>();
	const { memberId } = props.status.me;
	const own = props.devices.filter((device) => device.memberId === memberId);
	const others = props.devices.filter((device) => device.memberId !== memberId);
	const onClose = () => setRemoving(undefined);
	return (
		<section class="stack">
			<div class="stack tight">
				<h2>Your devices</h2>
				<DeviceTable devices={own} onRemove={setRemoving} />
			</div>
			<AddDevice />
			{others.length > 0 && (
				<details class="more-people">
					<summary>{counted(others.length, 'device', 'devices')} of other people</summary>
					<DeviceTable devices={others} whose onRemove={setRemoving} />
				</details>
			)}
			{removing?.current && <SignOut status={props.status} onClose={onClose} />}
			{removing && !removing.current && (
				<RemoveDevice device={removing} onClose={onClose} onRemoved={props.onChange} />
			)}
		</section>
	);
}
