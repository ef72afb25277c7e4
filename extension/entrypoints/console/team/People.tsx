import { ask } from '../../../messaging/client.ts';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { records } from '../../../ui/data/collections.ts';
import { useAsked } from '../../../ui/data/useAsked.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { counted } from '../../../ui/status/words.ts';
import { Screen } from '../shell/Screen.tsx';
import { Devices } from './Devices.tsx';
import { Invites } from './Invites.tsx';
import { LeftMembers } from './LeftMembers.tsx';
import { Members } from './Members.tsx';

/** The people of a joined team, what lets more of them in, and what they are signed in on. */
export function People({ status }: { status: SyncStatus }) {
	const { team, me } = status;
	const all = records('member').value ?? [];
	const members = all.filter(({ state }) => state === 'active');
	const { reply, trouble, again } = useAsked(() => ask('devices.list', {}), members.length);
	const devices = reply?.devices ?? [];
	const isAdmin = me.role === 'admin';
	return (
		<Screen
			title="Team"
			tools={
				<span class="soft small spread break">
					{team.name}: {counted(members.length, 'member', 'members')}, server {team.origin}
				</span>
			}
		>
			<div class="page">
				<div class="column">
					<div class="stack">
						<Members
							members={members}
							status={status}
							signedIn={
								isAdmin && reply ? new Set(devices.map(({ memberId }) => memberId)) : undefined
							}
						/>
						<LeftMembers left={all.filter(({ state }) => state === 'left')} byAdmin={isAdmin} />
					</div>
					{isAdmin ? (
						<Invites joined={all.length} />
					) : (
						<p class="soft">Admins invite people. Ask one of them to bring a colleague in.</p>
					)}
					{trouble && <Notice tone="warn">{trouble}</Notice>}
					{reply && <Devices devices={devices} status={status} onChange={again} />}
				</div>
			</div>
		</Screen>
	);
}
