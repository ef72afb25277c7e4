import {
	type Drive,
	ENOUGH_TICKETS,
	TOLD_SHARE,
	UPPER_SHARE,
} from '@common-ground/shared/tickets/drive.ts';
import type { WholeTicket } from '@common-ground/shared/tickets/whole.ts';
import { counted } from '../../../ui/status/words.ts';
import { TicketCount } from './TicketLinks.tsx';

/** “Are we project-driven or strategy-driven?”, with what the answer was made of. */
export function DriveAnswer({ drive }: { drive: Drive<WholeTicket> }) {
	const { verdict, counted: all, upper, told, withoutLevel } = drive;
	return (
		<section class="panel stack" aria-labelledby="driven">
			<h2 id="driven">Are we project-driven or strategy-driven?</h2>
			<p class="answer-line">{ANSWERS[verdict](drive)}</p>
			{verdict !== 'tooFew' && (
				<div class="shares">
					<Share name="At level 3 or 4" of={upper.length} all={all.length} asked={UPPER_SHARE} />
					<Share
						name="Say the outcome and its measure"
						of={told.length}
						all={all.length}
						asked={TOLD_SHARE}
					/>
				</div>
			)}
			<div class="stack tight">
				<TicketCount tickets={upper} what="at level 3 or 4" />
				<TicketCount tickets={told} what="say the outcome and its measure" />
			</div>
			<p class="soft small">
				Counted are the {counted(all.length, 'ticket', 'tickets')} with a level
				{withoutLevel > 0 &&
					`; ${counted(withoutLevel, 'other has', 'others have')} none and ${withoutLevel === 1 ? 'says' : 'say'} nothing here`}
				. Where the marks stand is a judgement: most work is building, so a quarter at the upper
				levels is much; and work at any level may know what it is for.
			</p>
		</section>
	);
}

const ANSWERS: Record<Drive<WholeTicket>['verdict'], (drive: Drive<WholeTicket>) => string> = {
	tooFew: ({ counted: all }) =>
		`Too few tickets to tell: ${counted(all.length, 'has a level', 'have a level')}, and it takes ${ENOUGH_TICKETS}.`,
	strategy: () => 'Strategy-driven: work reaches the upper levels, and knows what it is for.',
	project: () =>
		'Project-driven: work stays at the technical levels, and mostly does not say for which outcome.',
	between: ({ counted: all, upper }) =>
		upper.length >= UPPER_SHARE * all.length
			? 'In between: work reaches the upper levels, but mostly does not say its outcome and how that shows. Ask “why?”.'
			: 'In between: work knows what it is for, but little of it is about tactics and strategy. Bring the upper levels in.',
};

interface ShareProps {
	name: string;
	of: number;
	all: number;
	/** The share that is asked for, from 0 to 1. */
	asked: number;
}

/** A share as words and as a bar with the mark that is asked for. */
function Share({ name, of, all, asked }: ShareProps) {
	const share = all === 0 ? 0 : of / all;
	return (
		<div class="share">
			<span class="row">
				<span class="spread">{name}</span>
				<span class="soft small">
					{of} of {all}; asked for {percent(asked)}
				</span>
			</span>
			<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
				<rect class="track" width="100" height="8" />
				<rect class="part" width={share * 100} height="8" />
				<line class="mark" x1={asked * 100} x2={asked * 100} y1="0" y2="8" />
			</svg>
		</div>
	);
}

const percent = (share: number): string =>
	new Intl.NumberFormat(undefined, { style: 'percent' }).format(share);
