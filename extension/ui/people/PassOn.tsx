import { records } from '../data/collections.ts';
import { Select } from '../field/Select.tsx';
import { ROLES } from '../side/roles.ts';
import { heirs, heritageOf, heritageText } from './heritage.ts';

/** What somebody looks after, and the choice of who takes it over; only a sentence where it is nothing. */
export function PassOn(props: {
	id: string;
	/** “You”, or the person’s name. */
	name: string;
	/** Id of a member; empty while none is chosen. */
	value: string;
	onChange: (id: string) => void;
}) {
	const heritage = heritageOf(props.id, {
		concepts: records('concept').value ?? [],
		priorities: records('priority').value ?? [],
		tickets: records('ticket').value ?? [],
	});
	const what = heritageText(heritage);
	const looks = props.name === 'You' ? 'You look' : `${props.name} looks`;
	if (!what) return <p class="soft">{looks} after nothing that has to be passed on.</p>;
	const candidates = heirs(props.id, heritage, records('member').value ?? []);
	return (
		<div class="stack tight">
			<p>
				{looks} after <strong>{what}</strong>.
			</p>
			<Select
				label="Pass on to"
				value={props.value}
				options={[
					{ value: '', text: 'Choose somebody' },
					...candidates.map(({ id, name, role }) => ({
						value: id,
						text: `${name}, ${ROLES[role].name.toLowerCase()}`,
					})),
				]}
				onChange={props.onChange}
			/>
		</div>
	);
}
