import { useState } from 'preact/hooks';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Button, buttonClass } from '../../ui/button/Button.tsx';
import { Join } from '../../ui/join/Join.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/** Join a team by its link, or go on with the local one: both are complete. */
export function Company({ status }: { status: SyncStatus }) {
	const [joining, setJoining] = useState(false);
	const [began] = useState(status.team.kind);
	if (status.team.kind === 'joined' && began === 'joined')
		return (
			<Notice tone="good">
				You are in {status.team.name}. <a href="/console.html#/glossary">Open its glossary</a>
			</Notice>
		);
	if (joining) return <Join status={status} />;
	return (
		<>
			<p class="soft">
				With a team you share words and priorities, and a change is on your colleagues’ screens a
				moment later. Alone, everything works on this machine, and comes along when you join later.
			</p>
			<div class="row wrap">
				<Button onClick={() => setJoining(true)}>I have an invite link</Button>
				<a class={buttonClass({ look: 'strong' })} href="/console.html#/glossary">
					Go on alone
				</a>
			</div>
		</>
	);
}
