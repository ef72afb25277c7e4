import type { Priority } from '@common-ground/shared/model/priority.ts';
import { nameOfMember } from '../../../../ui/data/team.ts';
import { ago } from '../../../../ui/dates/when.ts';
import { pilotWords } from './pilot.ts';

/** Under the title: that it is under way or a pilot, then who moved it last and why, or whose it is. */
export function SecondLine({ priority }: { priority: Priority }) {
	const { underWay, pilot } = priority;
	const said = lastOf(priority);
	return (
		<p class="second soft small" dir="auto" title={said}>
			{underWay && <span class="under-way">Under way</span>}
			{pilot && <span class="pilot">{pilotWords(pilot, new Date())}</span>}
			{said}
		</p>
	);
}

function lastOf({ lastMove, owner, formerOwner }: Priority): string {
	if (lastMove)
		return `Moved by ${nameOfMember(lastMove.by)}, ${ago(lastMove.at)}: “${lastMove.reason}”`;
	if (owner && formerOwner)
		return `Looked after by ${nameOfMember(owner)} since ${nameOfMember(formerOwner)} left`;
	return owner ? `Added by ${nameOfMember(owner)}` : '';
}
