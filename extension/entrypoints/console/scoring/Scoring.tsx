import { Dices, Plus } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { Round } from './Round.tsx';
import { RoundList } from './RoundList.tsx';
import { StartRound } from './StartRound.tsx';
import { roundsInOrder } from './state.ts';

const NEW = 'new';
const TITLE = 'Scoring';

/** Rounds in which both sides score priorities without seeing one another's points. They change no rank. */
export function Scoring({ id }: { id: string }) {
	const rounds = records('scoringRound').value;
	const priorities = records('priority').value;
	if (!rounds || !priorities)
		return (
			<Screen title={TITLE}>
				<Loading what="the rounds" />
			</Screen>
		);
	const open = rounds.find((round) => round.id === id);
	const starting = id === NEW && mayCurate.value;
	return (
		<Screen
			title={TITLE}
			keys={[{ key: 'Escape', text: 'Back to the rounds', run: () => go('scoring') }]}
			tools={
				<>
					<span class="soft small spread">Optional and blind; it never changes a rank.</span>
					{mayCurate.value && !starting && (
						<Button look="strong" onClick={() => go('scoring', NEW)}>
							<Plus size={15} aria-hidden="true" /> Start a round
						</Button>
					)}
				</>
			}
		>
			{starting || open || rounds.length > 0 ? (
				<div class="page">
					<div class="column">
						{starting ? (
							<StartRound priorities={priorities} />
						) : open ? (
							<Round key={open.id} round={open} priorities={priorities} />
						) : (
							<RoundList rounds={roundsInOrder(rounds)} />
						)}
					</div>
				</div>
			) : (
				<Nothing />
			)}
		</Screen>
	);
}

const Nothing = () => (
	<EmptyState
		icon={Dices}
		title="No round yet"
		text="Everybody gives each priority points for reach, impact, confidence and effort. Nobody sees another’s until both sides have scored; then you talk about where you are apart."
	>
		{mayCurate.value && (
			<Button look="strong" onClick={() => go('scoring', NEW)}>
				Start the first one
			</Button>
		)}
	</EmptyState>
);
