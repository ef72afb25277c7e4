import type { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { nameOfMember } from '../../../ui/data/team.ts';
import { ago, moment } from '../../../ui/dates/when.ts';

type Device = DevicesReply['devices'][number];

/** What is signed in, when it was seen last, and a way to take its access back. */
export const DeviceTable = (props: {
	devices: readonly Device[];
	/** Says of each whose it is. */
	whose?: boolean;
	onRemove: (device: Device) => void;
}) => (
	<table class="terms loose framed people">
		<thead>
			<tr>
				<th scope="col">{props.whose ? 'Person and device' : 'Device'}</th>
				<th scope="col" class="of-extra">
					Signed in
				</th>
				<th scope="col">Last seen</th>
				<th scope="col">
					<span class="unseen">What can be done</span>
				</th>
			</tr>
		</thead>
		<tbody>
			{props.devices.map((device) => (
				<tr key={device.id}>
					<th scope="row" class="break">
						{props.whose && `${nameOfMember(device.memberId)}: `}
						{device.name}
						{device.current && <span class="soft"> (this browser)</span>}
					</th>
					<td class="soft of-extra">
						<time dateTime={device.created} title={moment(device.created)}>
							{ago(device.created)}
						</time>
					</td>
					<td class="soft">
						{device.current ? (
							'now'
						) : (
							<time dateTime={device.lastSeen} title={moment(device.lastSeen)}>
								{ago(device.lastSeen)}
							</time>
						)}
					</td>
					<td class="of-actions">
						<Button look="quiet" onClick={() => props.onRemove(device)}>
							{device.current ? 'Sign out…' : 'Remove…'}
							{!device.current && <span class="unseen"> {device.name}</span>}
						</Button>
					</td>
				</tr>
			))}
		</tbody>
	</table>
);
