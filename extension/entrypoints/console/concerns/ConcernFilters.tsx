import { AGES } from '@common-ground/shared/candor/ages.ts';
import { ConcernCategory, ConcernState } from '@common-ground/shared/model/ticket-concern.ts';
import { CATEGORIES, STATES } from '../../../features/ticket/concern-words.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { BareSelect } from '../../../ui/field/Select.tsx';
import type { ConcernFilter } from './filter.ts';
import { AGE_WORDS } from './words.ts';

/** Narrows the list by state, age, kind and side. */
export function ConcernFilters(props: {
	filter: ConcernFilter;
	onChange: (filter: ConcernFilter) => void;
}) {
	const { filter, onChange } = props;
	return (
		<>
			<BareSelect<ConcernFilter['state']>
				label="State"
				value={filter.state}
				options={[
					{ value: 'open', text: 'All that are open' },
					...ConcernState.options.map((value) => ({ value, text: `Only ${STATES[value]}` })),
				]}
				onChange={(state) => onChange({ ...filter, state })}
			/>
			<BareSelect<ConcernFilter['age']>
				label="Age"
				value={filter.age}
				options={[
					{ value: 'any', text: 'Any age' },
					...AGES.map(({ id: value }) => ({ value, text: AGE_WORDS[value] })),
				]}
				onChange={(age) => onChange({ ...filter, age })}
			/>
			<BareSelect<ConcernFilter['category']>
				label="Kind"
				value={filter.category}
				options={[
					{ value: 'any', text: 'Any kind' },
					...ConcernCategory.options.map((value) => ({ value, text: CATEGORIES[value] })),
				]}
				onChange={(category) => onChange({ ...filter, category })}
			/>
			<BareSelect<ConcernFilter['side']>
				label="Side"
				value={filter.side}
				options={[
					{ value: 'any', text: 'Either side' },
					...(['marketing', 'it'] as const).map((value) => ({
						value,
						text: sideNames.value[value],
					})),
				]}
				onChange={(side) => onChange({ ...filter, side })}
			/>
		</>
	);
}
