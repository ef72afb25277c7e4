import type { Team } from '@common-ground/shared/model/member.ts';
import { type Policy, policyOf } from '@common-ground/shared/model/policy.ts';
import { useState } from 'preact/hooks';
import { records } from '../../../ui/data/collections.ts';
import { TextField } from '../../../ui/field/Field.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import { ROLES } from '../../../ui/side/roles.ts';
import { SaveForm } from './SaveForm.tsx';
import { withNow } from './with-now.ts';

const DAYS = ['0', '7', '14', '30'];

/** What both sides do when they disagree: who settles it, who mediates, by when, and in the team's own words how. */
export function Protocol({ team, isAdmin }: { team: Team; isAdmin: boolean }) {
	const before = policyOf(team).disputes;
	const [disputes, setDisputes] = useState(before);
	const set = (more: Partial<Policy['disputes']>): void => setDisputes({ ...disputes, ...more });
	return (
		<SaveForm
			title="When we disagree"
			isAdmin={isAdmin}
			change={{ name: 'team.policy', args: { disputes: argsOf(disputes) } }}
			undo={{ name: 'team.policy', args: { disputes: argsOf(before) } }}
			isDifferent={JSON.stringify(argsOf(before)) !== JSON.stringify(argsOf(disputes))}
		>
			<p class="soft">It holds for disputed words and for disputed priorities.</p>
			<Select
				label="Who mediates"
				value={disputes.mediator ?? ''}
				options={[{ value: '', text: 'nobody in particular' }, ...people(disputes.mediator)]}
				onChange={(mediator) => set({ mediator })}
			/>
			<Select
				label="It should be settled"
				value={String(disputes.withinDays)}
				options={withNow(DAYS, disputes.withinDays).map((value) => ({
					value,
					text: value === '0' ? 'at any time' : `within ${value} days`,
				}))}
				onChange={(days) => set({ withinDays: Number(days) })}
			/>
			<Select<Policy['disputes']['settledBy']>
				label="A disputed word is settled by"
				value={disputes.settledBy}
				options={[
					{ value: 'curator', text: 'any translator or admin' },
					{ value: 'admin', text: 'an admin, or who mediates' },
					{ value: 'both', text: 'one translator or admin of each side' },
				]}
				onChange={(settledBy) => set({ settledBy })}
			/>
			<TextField
				label="Our protocol"
				hint="in your own words; shown beside each dispute"
				value={disputes.text ?? ''}
				placeholder="Talk first, within two days. Each side says the other’s view back. Then whoever mediates decides."
				maxLength={4000}
				readOnly={!isAdmin}
				long
				onInput={(text) => set({ text })}
			/>
		</SaveForm>
	);
}

const argsOf = ({ settledBy, withinDays, mediator = '', text = '' }: Policy['disputes']) => ({
	...{ settledBy, withinDays, mediator, text },
});

/** Everybody in the team, sponsors too; who mediated and left stays to be read. */
const people = (chosen = ''): { value: string; text: string }[] =>
	(records('member').value ?? [])
		.filter(({ id, state }) => state === 'active' || id === chosen)
		.map(({ id, name, role, state }) => ({
			value: id,
			text: `${name || 'You'}, ${state === 'active' ? ROLES[role].name.toLowerCase() : 'who has left'}`,
		}));
