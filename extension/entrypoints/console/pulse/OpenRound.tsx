import type { PulseAnswer, PulseRound } from '@common-ground/shared/model/pulse.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { mayCurate, nameOfMember } from '../../../ui/data/team.ts';
import { ago } from '../../../ui/dates/when.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { CloseRound } from './CloseRound.tsx';
import { day } from './day.ts';

/** The round that runs: the questions, or that one has answered them. */
export function OpenRound(props: {
	round: PulseRound;
	side: Side;
	/** What the member answered before. */
	given: PulseAnswer | undefined;
	isSponsor: boolean;
}) {
	const { round, side, given, isSponsor } = props;
	const [changing, setChanging] = useState(false);
	const [closing, setClosing] = useState(false);
	return (
		<section class="panel stack" aria-label="The pulse that runs">
			<header class="row wrap">
				<h2 class="spread">
					Asked by {nameOfMember(round.by)}, until {day(round.ends)}
				</h2>
				{mayCurate.value && <Button onClick={() => setClosing(true)}>Close and count…</Button>}
			</header>
			{isSponsor ? (
				<p class="soft">A sponsor reads the results. The sides answer.</p>
			) : given && !changing ? (
				<Notice tone="good">
					You answered, {ago(given.at)}.{' '}
					<Button onClick={() => setChanging(true)}>Change your answers</Button>
				</Notice>
			) : (
				<AnswerForm
					roundId={round.id}
					side={side}
					before={given?.answers ?? {}}
					onSent={() => setChanging(false)}
				/>
			)}
			<p class="soft small">
				Nobody sees your answers. When the pulse is closed, the server counts them by side, and only
				where five or more of a side answered the question.
			</p>
			{closing && <CloseRound id={round.id} onEnd={() => setClosing(false)} />}
		</section>
	);
}
