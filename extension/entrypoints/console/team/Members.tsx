import type { Member } from '@common-ground/shared/model/member.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { ROLES } from '../../../ui/side/roles.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';

/** The people of the team, by side and name. */
export function Members({ members, meId }: { members: readonly Member[]; meId: string }) {
	const sorted = members.toSorted(
		(a, b) => b.side.localeCompare(a.side) || a.name.localeCompare(b.name),
	);
	return (
		<section class="stack tight">
			<h2>Members</h2>
			<table class="terms loose framed">
				<thead>
					<tr>
						<th scope="col">Name</th>
						<th scope="col">Side</th>
						<th scope="col">Role</th>
					</tr>
				</thead>
				<tbody>
					{sorted.map(({ id, name, side, role }) => (
						<tr key={id}>
							<th scope="row" class="break">
								{name}
								{id === meId && <span class="soft"> (you)</span>}
							</th>
							<td>
								<SideBadge side={side} names={sideNames.value} full />
							</td>
							<td>
								{ROLES[role].name} <span class="soft small">{ROLES[role].may}</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
