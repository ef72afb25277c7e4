import type { Team } from '@common-ground/shared/model/member.ts';
import { type Policy, policyOf } from '@common-ground/shared/model/policy.ts';
import { useState } from 'preact/hooks';
import { Select } from '../../../ui/field/Select.tsx';
import { SaveForm } from './SaveForm.tsx';

const MONTHS = ['0', '3', '6', '12', '24'];
const DAYS = ['0', '7', '14', '30'];

/** Who must stand behind a word, when somebody looks again, and how disputes end. */
export function Curation({ team, isAdmin }: { team: Team; isAdmin: boolean }) {
	const before = policyOf(team);
	const [policy, setPolicy] = useState<Policy>(before);
	const { signOff, staleAfterMonths, disputes } = policy;
	return (
		<SaveForm
			title="Words"
			isAdmin={isAdmin}
			change={{ name: 'team.policy', args: argsOf(policy) }}
			undo={{ name: 'team.policy', args: argsOf(before) }}
			isDifferent={JSON.stringify(argsOf(before)) !== JSON.stringify(argsOf(policy))}
		>
			<Select<Policy['signOff']>
				label="A word is on the pages once it is approved by"
				value={signOff}
				options={[
					{ value: 'one', text: 'one translator or admin' },
					{ value: 'both', text: 'one translator or admin of each side' },
				]}
				onChange={(next) => setPolicy({ ...policy, signOff: next })}
			/>
			<Select
				label="Somebody looks at a word again"
				value={String(staleAfterMonths)}
				options={withNow(MONTHS, staleAfterMonths).map((value) => ({
					value,
					text: value === '0' ? 'never' : `after ${value} months`,
				}))}
				onChange={(months) => setPolicy({ ...policy, staleAfterMonths: Number(months) })}
			/>
			<Select<Policy['disputes']['settledBy']>
				label="A disputed word is settled by"
				value={disputes.settledBy}
				options={[
					{ value: 'curator', text: 'any translator or admin' },
					{ value: 'admin', text: 'an admin' },
					{ value: 'both', text: 'one translator or admin of each side' },
				]}
				onChange={(settledBy) => setPolicy({ ...policy, disputes: { ...disputes, settledBy } })}
			/>
			<Select
				label="It should be settled"
				value={String(disputes.withinDays)}
				options={withNow(DAYS, disputes.withinDays).map((value) => ({
					value,
					text: value === '0' ? 'at any time' : `within ${value} days`,
				}))}
				onChange={(days) =>
					setPolicy({ ...policy, disputes: { ...disputes, withinDays: Number(days) } })
				}
			/>
		</SaveForm>
	);
}

const argsOf = ({ signOff, staleAfterMonths, disputes }: Policy) => ({
	signOff,
	staleAfterMonths,
	disputes: { settledBy: disputes.settledBy, withinDays: disputes.withinDays },
});

/** The usual choices, and the one that holds. */
const withNow = (usual: readonly string[], now: number): string[] =>
	usual.includes(String(now)) ? [...usual] : [...usual, String(now)];
