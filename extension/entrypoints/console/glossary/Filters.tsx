import { sideNames } from '../../../ui/data/team.ts';
import { BareSelect } from '../../../ui/field/Select.tsx';
import { STAGES } from '../../../ui/status/stages.ts';
import type { Filter } from './filter.ts';
import { filter, setFilter } from './state.ts';

const STATUSES: { value: Filter['status']; text: string }[] = [
	{ value: 'in_use', text: 'In use' },
	{ value: 'suggested', text: STAGES.suggested.text },
	{ value: 'in_review', text: STAGES.in_review.text },
	{ value: 'disputed', text: STAGES.disputed.text },
	{ value: 'retired', text: STAGES.retired.text },
	{ value: 'rejected', text: STAGES.rejected.text },
	{ value: 'all', text: 'Any status' },
];

/** Side, subject and status. */
export function Filters({ subjects }: { subjects: readonly string[] }) {
	const names = sideNames.value;
	return (
		<div class="row wrap">
			<BareSelect<Filter['side']>
				label="Whose word"
				value={filter.value.side}
				options={[
					{ value: 'all', text: 'Anyone’s words' },
					{ value: 'marketing', text: `${names.marketing}’s words` },
					{ value: 'it', text: `${names.it}’s words` },
					{ value: 'shared', text: 'Shared words' },
				]}
				onChange={(side) => setFilter({ side })}
			/>
			<BareSelect
				label="Subject"
				value={filter.value.subject}
				options={[
					{ value: '', text: 'All subjects' },
					...subjects.map((subject) => ({ value: subject, text: subject })),
				]}
				onChange={(subject) => setFilter({ subject })}
			/>
			<BareSelect
				label="Status"
				value={filter.value.status}
				options={STATUSES}
				onChange={(status) => setFilter({ status })}
			/>
		</div>
	);
}
