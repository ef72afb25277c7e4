import type { InvitesReply } from '@common-ground/shared/protocol/join.ts';
import { ask } from '../../../messaging/client.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { sideNames } from '../../../ui/data/team.ts';
import { refusalOf } from '../../../ui/data/useAsked.ts';
import { moment } from '../../../ui/dates/when.ts';
import { ROLES } from '../../../ui/side/roles.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { complain, say } from '../../../ui/toast/toasts.ts';

/** Invites that somebody could still use, each with a way to take it back. */
export function OpenInvites(props: { invites: InvitesReply['invites']; onChange: () => void }) {
	const takeBack = async (id: string): Promise<void> => {
		const refusal = await refusalOf(ask('invite.revoke', { id }));
		if (refusal) complain(refusal);
		else say('The invite is taken back: its link does not work any more.');
		props.onChange();
	};
	return (
		<div class="stack tight">
			<h3>Open invites</h3>
			<ul class="people-list">
				{props.invites.map(({ id, side, role, uses, maxUses, expires }) => (
					<li key={id} class="row">
						<span class="spread row wrap">
							<SideBadge side={side} names={sideNames.value} full />
							<span>{ROLES[role].name}</span>
							<span class="soft small">
								used {uses} of {maxUses}, until {moment(expires)}
							</span>
						</span>
						<Button look="quiet" onClick={() => void takeBack(id)}>
							Take back
							<span class="unseen">
								{' '}
								the invite for {sideNames.value[side]}, {ROLES[role].name}
							</span>
						</Button>
					</li>
				))}
			</ul>
		</div>
	);
}
