import type { Team } from '@common-ground/shared/model/member.ts';
import { type Policy, policyOf } from '@common-ground/shared/model/policy.ts';
import { useState } from 'preact/hooks';
import { Select } from '../../../ui/field/Select.tsx';
import { SaveForm } from './SaveForm.tsx';
import { withNow } from './with-now.ts';

const MONTHS = ['0', '3', '6', '12', '24'];

/** Who must stand behind a word, and when somebody looks again. */
export function Curation({ team, isAdmin }: { team: Team; isAdmin: boolean }) {
	const before = policyOf(team);
	const [policy, setPolicy] = useState<Policy>(before);
	const { signOff, staleAfterMonths } = policy;
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
		</SaveForm>
	);
}

const argsOf = ({ signOff, staleAfterMonths }: Policy) => ({ signOff, staleAfterMonths });
