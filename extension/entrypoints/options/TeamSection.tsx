import { LogOut, UserMinus, Users } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Button, buttonClass } from '../../ui/button/Button.tsx';
import { Join } from '../../ui/join/Join.tsx';
import { Leave } from '../../ui/people/Leave.tsx';
import { SignOut } from '../../ui/people/SignOut.tsx';
import { Section } from './Section.tsx';

/** The team that this device belongs to: join one, or get out of it. */
export function TeamSection({ status }: { status: SyncStatus }) {
	const [asking, setAsking] = useState<'leave' | 'sign out'>();
	const { team, me } = status;
	const onClose = () => setAsking(undefined);
	if (team.kind === 'local')
		return (
			<Section
				title="Team"
				intro="You work alone on this machine. With an invite link you share words and priorities with a team."
			>
				<Join status={status} />
			</Section>
		);
	return (
		<Section title="Team">
			<p class="break">
				You are in <strong>{team.name}</strong>, whose server is {team.origin}.
			</p>
			<div class="row wrap">
				<a class={buttonClass({})} href="/console.html#/team">
					<Users size={14} aria-hidden="true" /> People and devices
				</a>
				<Button onClick={() => setAsking('sign out')}>
					<LogOut size={14} aria-hidden="true" /> Sign this browser out…
				</Button>
				<Button bad onClick={() => setAsking('leave')}>
					<UserMinus size={14} aria-hidden="true" /> Leave the team…
				</Button>
			</div>
			{asking === 'sign out' && <SignOut status={status} onClose={onClose} />}
			{asking === 'leave' && (
				<Leave status={status} member={{ id: me.memberId, name: me.name }} onClose={onClose} />
			)}
		</Section>
	);
}
