import './pulse.css';
import { pulseResults } from '@common-ground/shared/pulse/results.ts';
import { Activity } from 'lucide-preact';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { records } from '../../../ui/data/collections.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { Screen } from '../shell/Screen.tsx';
import { OpenRound } from './OpenRound.tsx';
import { Results } from './Results.tsx';
import { StartRound } from './StartRound.tsx';

/** Published survey questions, asked of this team; its answers beside the published figures. */
export function Pulse({ status }: { status: SyncStatus }) {
	const rounds = records('pulseRound').value;
	const answers = records('pulseAnswer').value;
	if (!rounds || !answers)
		return (
			<Screen title="Pulse">
				<Loading what="the pulse" />
			</Screen>
		);
	const open = rounds.find(({ state }) => state === 'open');
	const results = pulseResults(rounds);
	const mayStart = !open && mayCurate.value;
	return (
		<Screen title="Pulse">
			<div class="page">
				<div class="pulse stack">
					{(open || mayStart || results.length > 0) && (
						<p class="soft">
							Questions from published surveys of Marketing and IT, asked of you. Each side answers
							four of them, in half a minute.
						</p>
					)}
					{open && (
						<OpenRound
							key={open.id}
							round={open}
							side={status.me.side}
							// On this machine there are the member's own answers alone.
							given={answers.find(({ roundId }) => roundId === open.id)}
							isSponsor={status.me.role === 'sponsor'}
						/>
					)}
					{mayStart && <StartRound />}
					{results.length > 0 && <Results results={results} waits={status.waiting > 0} />}
					{!open && !mayStart && results.length === 0 && (
						<EmptyState
							icon={Activity}
							title="Nobody has asked yet"
							text="A translator or an admin can ask both sides, and see your answers beside what others said in published surveys."
						/>
					)}
				</div>
			</div>
		</Screen>
	);
}
