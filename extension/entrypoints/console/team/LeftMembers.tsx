import type { Member } from '@common-ground/shared/model/member.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { nameOfMember } from '../../../ui/data/team.ts';
import { ago } from '../../../ui/dates/when.ts';
import { say } from '../../../ui/toast/toasts.ts';

/** Who is not in the team any more, and for an admin a way to take them back. */
export function LeftMembers({ left, byAdmin }: { left: readonly Member[]; byAdmin: boolean }) {
	if (left.length === 0) return null;
	const takeBack = async ({ id, name, left: leaving }: Member): Promise<void> => {
		if (await change('member.return', { id, from: leaving?.to ?? null }))
			say(`${name} is in the team again. They need a link to sign in: see their row.`);
	};
	return (
		<details class="more-people">
			<summary>{left.length === 1 ? '1 person' : `${left.length} people`} left the team</summary>
			<ul class="people-list">
				{left.map((member) => (
					<li key={member.id} class="row">
						<span class="spread break">
							{member.name}{' '}
							<span class="soft small">
								left {member.left && ago(member.left.at)}
								{member.left?.to && `, passed on to ${nameOfMember(member.left.to)}`}
							</span>
						</span>
						{byAdmin && (
							<Button look="quiet" onClick={() => void takeBack(member)}>
								Take back<span class="unseen"> {member.name}</span>
							</Button>
						)}
					</li>
				))}
			</ul>
		</details>
	);
}
