import type { Member } from '@common-ground/shared/model/member.ts';
import { KeyRound, LogOut, Pencil, UserMinus } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { sideNames } from '../../../ui/data/team.ts';
import { ROLES } from '../../../ui/side/roles.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';

/** What can be asked for in a person's row. */
export type Wish = 'edit' | 'leave' | 'let in';

export function MemberRow(props: {
	member: Member;
	isMe: boolean;
	byAdmin: boolean;
	isSignedIn: boolean;
	onWish: (wish: Wish) => void;
}) {
	const { isMe, byAdmin, onWish } = props;
	const { name, side, role } = props.member;
	return (
		<tr>
			<th scope="row" class="break">
				{name}
				{isMe && <span class="soft"> (you)</span>}
				{!props.isSignedIn && <span class="nowhere small">signed in nowhere</span>}
			</th>
			<td>
				<SideBadge side={side} names={sideNames.value} full />
			</td>
			<td>
				{ROLES[role].name} <span class="soft small of-extra">{ROLES[role].may}</span>
			</td>
			<td class="of-actions">
				{!props.isSignedIn && (
					<Button look="quiet" label={`Let ${name} in again`} onClick={() => onWish('let in')}>
						<KeyRound size={15} aria-hidden="true" />
					</Button>
				)}
				{(byAdmin || isMe) && (
					<>
						<Button
							look="quiet"
							label={isMe ? 'Change how you stand here' : `Change ${name}`}
							onClick={() => onWish('edit')}
						>
							<Pencil size={15} aria-hidden="true" />
						</Button>
						<Button
							look="quiet"
							label={isMe ? 'Leave the team' : `Remove ${name}`}
							onClick={() => onWish('leave')}
						>
							{isMe ? (
								<LogOut size={15} aria-hidden="true" />
							) : (
								<UserMinus size={15} aria-hidden="true" />
							)}
						</Button>
					</>
				)}
			</td>
		</tr>
	);
}
