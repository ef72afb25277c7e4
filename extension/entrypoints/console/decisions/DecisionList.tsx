import { isDue } from '@common-ground/shared/candor/due.ts';
import type { Decision } from '@common-ground/shared/model/decision.ts';
import { CalendarClock } from 'lucide-preact';
import { dayText } from '../../../ui/dates/day.ts';
import { ago } from '../../../ui/dates/when.ts';
import { subjectOf } from '../about/subject.ts';
import { linkTo } from '../places.ts';

/** Decisions, what is due first. */
export const DecisionList = (props: {
	rows: readonly Decision[];
	selected: string;
	today: string;
}) => (
	// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
	<section class="list" tabIndex={0} aria-label="Decisions">
		<ul class="queue">
			{props.rows.map((decision) => (
				<li key={decision.id}>
					<a
						href={linkTo('decisions', decision.id)}
						{...(decision.id === props.selected ? { 'aria-current': 'true' } : {})}
					>
						<strong class="break two-lines">{decision.title}</strong>
						<When decision={decision} today={props.today} />
					</a>
				</li>
			))}
		</ul>
	</section>
);

function When({ decision, today }: { decision: Decision; today: string }) {
	const { state, revisit, at, about } = decision;
	const subject = subjectOf(about)?.text;
	return (
		<span class="soft small break">
			{state === 'replaced' ? (
				'replaced'
			) : isDue(decision, today) ? (
				<strong class="due">
					<CalendarClock size={13} aria-hidden="true" /> due since {dayText(revisit)}
				</strong>
			) : revisit ? (
				`again on ${dayText(revisit)}`
			) : (
				`decided ${ago(at)}`
			)}
			{subject && ` · ${subject}`}
		</span>
	);
}
