import { SlidersHorizontal } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { sideNames } from '../../../ui/data/team.ts';
import { BareSelect } from '../../../ui/field/Select.tsx';
import { STAGES } from '../../../ui/status/stages.ts';
import { type Filter, narrowedBy } from './filter.ts';
import { MoreFilters } from './MoreFilters.tsx';
import { subjects } from './rows.ts';
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

/** Side, subject and status; what is asked for more rarely waits behind a button. */
export function Filters() {
	const names = sideNames.value;
	const narrowed = narrowedBy(filter.value);
	const [more, setMore] = useState(narrowed > 0);
	return (
		<>
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
						...subjects.value.map((subject) => ({ value: subject, text: subject })),
					]}
					onChange={(subject) => setFilter({ subject })}
				/>
				<BareSelect
					label="Status"
					value={filter.value.status}
					options={STATUSES}
					onChange={(status) => setFilter({ status })}
				/>
				<Button
					label={narrowed > 0 ? `More filters (${narrowed} set)` : 'More filters'}
					aria-expanded={more}
					onClick={() => setMore(!more)}
				>
					<SlidersHorizontal size={15} aria-hidden="true" />
					{narrowed > 0 && narrowed}
				</Button>
			</div>
			{more && <MoreFilters />}
		</>
	);
}
