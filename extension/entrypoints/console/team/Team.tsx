import type { SyncStatus } from '../../../messaging/replies.ts';
import { Join } from '../../../ui/join/Join.tsx';
import { Screen } from '../shell/Screen.tsx';
import { HowToGetATeam } from './HowToGetATeam.tsx';
import { People } from './People.tsx';

/** Who is in the team, and how more come in; in a local team, how to get one. */
export const Team = ({ status }: { status: SyncStatus }) =>
	status.team.kind === 'joined' ? (
		<People status={status} />
	) : (
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
