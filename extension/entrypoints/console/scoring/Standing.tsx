import type { ScoringRound } from '@common-ground/shared/model/scoring.ts';
import { progressOf } from '@common-ground/shared/scoring/progress.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { tryChange } from '../../../ui/data/change.ts';
import { records } from '../../../ui/data/collections.ts';
import { status } from '../../../ui/data/status.ts';
import { mayCurate, sideNames } from '../../../ui/data/team.ts';
import { dayText } from '../../../ui/dates/day.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { mayReveal } from './state.ts';

/** How far each side is, until when, and the ways out of an open round. */
export function Standing({ round }: { round: ScoringRound }) {
	const [trouble, setTrouble] = useState('');
	const members = records('member').value ?? [];
	const scored = (records('scored').value ?? []).filter(({ roundId }) => roundId === round.id);
	const progress = progressOf(members, scored);
	const isCurator = mayCurate.value;
	const { id: roundId, ends, by } = round;
	const me = status.value?.me;
	const end = async (name: 'scoring.reveal' | 'scoring.cancel', told: string): Promise<void> => {
		const refusal = await tryChange(name, { roundId });
		setTrouble(refusal ?? '');
		if (!refusal) say(told);
	};
	return (
		<section class="panel stack tight" aria-label="How far it is">
			<ul class="sides">
				{progress.map(({ side, done, waitedFor }) => {
					const all = done.length + waitedFor.length;
					return (
						<li key={side} class="stack tight standing" data-side={side}>
							<span id={`standing-${side}`}>
								<strong>{sideNames.value[side]}</strong>: {done.length} of {all} scored everything
							</span>
							<progress aria-labelledby={`standing-${side}`} value={done.length} max={all || 1} />
						</li>
					);
				})}
			</ul>
			<p class="soft">
				Nobody sees another’s points yet. They are revealed once everybody has scored, or after{' '}
				{dayText(ends)}; a translator may do it earlier, once somebody of each side has.
			</p>
			{trouble && (
				<Notice tone="warn" urgent>
					{trouble}
				</Notice>
			)}
			<div class="row wrap">
				{mayReveal(round, progress, { isCurator, now: new Date().toISOString() }) &&
					me?.role !== 'sponsor' && (
						<Button
							look="strong"
							onClick={() =>
								void end('scoring.reveal', 'The points of both sides are being put together.')
							}
						>
							Reveal the points
						</Button>
					)}
				{(isCurator || by === me?.memberId) && (
					<Button
						look="quiet"
						bad
						onClick={() => void end('scoring.cancel', 'The round is called off.')}
					>
						Call it off
					</Button>
				)}
			</div>
		</section>
	);
}
