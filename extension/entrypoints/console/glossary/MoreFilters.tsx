import { records } from '../../../ui/data/collections.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { Check } from '../../../ui/field/Check.tsx';
import { BareSelect } from '../../../ui/field/Select.tsx';
import type { Filter } from './filter.ts';
import { KINDS } from './kinds.ts';
import { filter, setFilter } from './state.ts';

/** Kind, who looks after it, whether both sides have a word, and what nobody verified for long. */
export function MoreFilters() {
	const names = sideNames.value;
	const people = (records('member').value ?? []).filter(({ state }) => state === 'active');
	return (
		<div class="row wrap more-filters">
			<BareSelect<Filter['kind']>
				label="Kind"
				value={filter.value.kind}
				options={[{ value: 'all', text: 'Any kind' }, ...KINDS]}
				onChange={(kind) => setFilter({ kind })}
			/>
			<BareSelect
				label="Looked after by"
				value={filter.value.owner}
				options={[
					{ value: '', text: 'Looked after by anyone' },
					{ value: 'nobody', text: 'Looked after by nobody' },
					...people.map(({ id, name }) => ({ value: id, text: name || 'You' })),
				]}
				onChange={(owner) => setFilter({ owner })}
			/>
			<BareSelect<Filter['words']>
				label="Words of both sides"
				value={filter.value.words}
				options={[
					{ value: 'all', text: 'With any words' },
					{ value: 'both', text: 'Both sides have a word' },
					{ value: 'no marketing', text: `${names.marketing} has no word` },
					{ value: 'no it', text: `${names.it} has no word` },
				]}
				onChange={(words) => setFilter({ words })}
			/>
			<Check checked={filter.value.stale} onChange={(stale) => setFilter({ stale })}>
				Due for another look
			</Check>
		</div>
	);
}
