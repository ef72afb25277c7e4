import { useState } from 'preact/hooks';
import { ask } from '../../../messaging/client.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { useAsked } from '../../../ui/data/useAsked.ts';
import { moment } from '../../../ui/dates/when.ts';
import { ROLES } from '../../../ui/side/roles.ts';
import { InviteForm, type Made } from './InviteForm.tsx';
import { InviteLink } from './InviteLink.tsx';
import { OpenInvites } from './OpenInvites.tsx';

/** Letting people in: a new link, and those that are open. `joined` grows as people use them. */
export function Invites({ joined }: { joined: number }) {
	const [made, setMade] = useState<Made>();
	const { reply, again } = useAsked(() => ask('invites.list', {}), joined);
	return (
		<section class="stack panel" aria-labelledby="invite-title">
			<h2 id="invite-title">Invite people</h2>
			<InviteForm
				onMade={(next) => {
					setMade(next);
					again();
				}}
			/>
			{made && (
				<InviteLink
					label="Invite link"
					hint={`for ${sideNames.value[made.side]}, ${ROLES[made.role].name.toLowerCase()}, until ${moment(made.expires)}`}
					note="Send it to those it is for. It is shown only now: the server keeps no copy that could be read."
					link={made.link}
				/>
			)}
			{reply && reply.invites.length > 0 && (
				<OpenInvites
					invites={reply.invites}
					onChange={() => {
						setMade(undefined);
						again();
					}}
				/>
			)}
		</section>
	);
}
