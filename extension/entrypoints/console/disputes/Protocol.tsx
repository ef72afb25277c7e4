import { policyOf } from '@common-ground/shared/model/policy.ts';
import { records } from '../../../ui/data/collections.ts';
import { team } from '../../../ui/data/team.ts';
import { dayText, today } from '../../../ui/dates/day.ts';

/** Who mediates and by when, as the team's protocol says, with the protocol itself behind it. */
export function Protocol({ until }: { until: string }) {
	const { text = '' } = policyOf(team.value).disputes;
	const mediator = mediatorName();
	return (
		<div class="stack tight">
			<p class="row wrap small">
				{mediator && <span>Mediated by {mediator}.</span>}
				<Due until={until} />
			</p>
			{text && (
				<details>
					<summary class="small">What we do when we disagree</summary>
					<p class="break said small">{text}</p>
				</details>
			)}
		</div>
	);
}

/** `until` is ISO 8601; empty where the team set no time. */
function Due({ until }: { until: string }) {
	if (!until) return null;
	const day = today(new Date(until));
	return day < today() ? (
		<strong class="due">It should have been settled by {dayText(day)}.</strong>
	) : (
		<span>To be settled by {dayText(day)}.</span>
	);
}

/** The member who mediates; undefined where nobody does, or they left the team. */
export function mediatorName(): string | undefined {
	const { mediator } = policyOf(team.value).disputes;
	const found = (records('member').value ?? []).find(({ id }) => id === mediator);
	return found?.state === 'active' ? found.name || 'you' : undefined;
}
