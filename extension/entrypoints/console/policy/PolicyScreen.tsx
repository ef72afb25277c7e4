import type { SyncStatus } from '../../../messaging/replies.ts';
import { team } from '../../../ui/data/team.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Screen } from '../shell/Screen.tsx';
import { Curation } from './Curation.tsx';
import { Names } from './Names.tsx';
import { Protocol } from './Protocol.tsx';

/** How the team is called and how it curates its words: read by all, set by admins. */
export function PolicyScreen({ status }: { status: SyncStatus }) {
	const now = team.value;
	const isAdmin = status.me.role === 'admin';
	return (
		<Screen title="Policy">
			{now ? (
				<div class="page">
					<div class="column">
						{!isAdmin && <Notice tone="plain">Admins set this. You see what holds.</Notice>}
						<Names key={JSON.stringify([now.name, now.sideNames])} team={now} isAdmin={isAdmin} />
						<Curation key={JSON.stringify(now.policy)} team={now} isAdmin={isAdmin} />
						<Protocol key={JSON.stringify(now.policy?.disputes)} team={now} isAdmin={isAdmin} />
					</div>
				</div>
			) : (
				<Loading what="the policy" />
			)}
		</Screen>
	);
}
