import type { SyncStatus } from '../../../messaging/replies.ts';
import { records } from '../../../ui/data/collections.ts';
import { Join } from '../../../ui/join/Join.tsx';
import { counted } from '../../../ui/status/words.ts';
import { Screen } from '../shell/Screen.tsx';
import { HowToGetATeam } from './HowToGetATeam.tsx';
import { InviteForm } from './InviteForm.tsx';
import { Members } from './Members.tsx';

/** Who is in the team, and how more come in; in a local team, how to get one. */
export function Team({ status }: { status: SyncStatus }) {
	const { team, me } = status;
	const members = (records('member').value ?? []).filter(({ state }) => state === 'active');
	if (team.kind === 'local')
		return (
			<Screen title="Team">
				<div class="page">
					<div class="column">
						<HowToGetATeam />
						<section class="stack panel" aria-labelledby="join-title">
							<h2 id="join-title">Join a team that exists</h2>
							<Join status={status} />
						</section>
					</div>
				</div>
			</Screen>
		);
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
					<Members members={members} meId={me.memberId} />
					{me.role === 'admin' ? (
						<InviteForm />
					) : (
						<p class="soft">Admins invite people. Ask one of them to bring a colleague in.</p>
					)}
				</div>
			</div>
		</Screen>
	);
}
