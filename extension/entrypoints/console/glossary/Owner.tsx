import type { Concept } from '@common-ground/shared/model/concept.ts';
import type { MutateArgs } from '../../../messaging/requests.ts';
import { records } from '../../../ui/data/collections.ts';
import { BareSelect } from '../../../ui/field/Select.tsx';

/** Who looks after a term: a translator or an admin, or nobody. */
export function Owner(props: {
	concept: Concept;
	onOwn: (change: MutateArgs, undo: MutateArgs, done: string) => void;
}) {
	const { id, owner = '' } = props.concept;
	const curators = (records('member').value ?? []).filter(
		({ state, role }) => state === 'active' && (role === 'translator' || role === 'admin'),
	);
	const own = (memberId: string): MutateArgs => ({
		name: 'concept.own',
		args: { id, memberId: memberId || null },
	});
	return (
		<BareSelect
			label="Looked after by"
			value={curators.some((one) => one.id === owner) ? (owner ?? '') : ''}
			options={[
				{ value: '', text: 'Looked after by nobody' },
				...curators.map((one) => ({ value: one.id, text: `Looked after by ${one.name || 'you'}` })),
			]}
			onChange={(memberId) => props.onOwn(own(memberId), own(owner ?? ''), 'in other hands')}
		/>
	);
}
