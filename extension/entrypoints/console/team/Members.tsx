import type { Member } from '@common-ground/shared/model/member.ts';
import { useState } from 'preact/hooks';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Leave } from '../../../ui/people/Leave.tsx';
import { EditMember } from './EditMember.tsx';
import { LetInAgain } from './LetInAgain.tsx';
import { MemberRow, type Wish } from './MemberRow.tsx';

/** The people of the team, by side and name, and what can be done about them. */
export function Members(props: {
	members: readonly Member[];
	status: SyncStatus;
	/** Ids of those who are signed in somewhere; undefined where that is not known. */
	signedIn: ReadonlySet<string> | undefined;
}) {
	const [asked, setAsked] = useState<{ wish: Wish; member: Member }>();
	const { me } = props.status;
	const sorted = props.members.toSorted(
		(a, b) => b.side.localeCompare(a.side) || a.name.localeCompare(b.name),
	);
	const onClose = () => setAsked(undefined);
	return (
		<section class="stack tight">
			<h2>People</h2>
			<table class="terms loose framed people">
				<thead>
					<tr>
						<th scope="col">Name</th>
						<th scope="col">Side</th>
						<th scope="col">Role</th>
						<th scope="col">
							<span class="unseen">What can be done</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{sorted.map((member) => (
						<MemberRow
							key={member.id}
							member={member}
							isMe={member.id === me.memberId}
							byAdmin={me.role === 'admin'}
							isSignedIn={props.signedIn?.has(member.id) ?? true}
							onWish={(wish) => setAsked({ wish, member })}
						/>
					))}
				</tbody>
			</table>
			{asked?.wish === 'edit' && (
				<EditMember member={asked.member} byAdmin={me.role === 'admin'} onClose={onClose} />
			)}
			{asked?.wish === 'leave' && (
				<Leave status={props.status} member={asked.member} onClose={onClose} />
			)}
			{asked?.wish === 'let in' && <LetInAgain member={asked.member} onClose={onClose} />}
		</section>
	);
}
