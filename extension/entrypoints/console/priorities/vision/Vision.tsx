import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { status } from '../../../../ui/data/status.ts';
import { team } from '../../../../ui/data/team.ts';
import { ServingTickets } from './ServingTickets.tsx';
import { VisionForm } from './VisionForm.tsx';

/** What both sides work for, pinned above the lists, with the share of tickets that serve it. */
export function Vision() {
	const [editing, setEditing] = useState(false);
	const { vision = '' } = team.value ?? {};
	const isAdmin = status.value?.me.role === 'admin';
	if (!team.value || (!vision && !isAdmin)) return null;
	return (
		<section class="vision" aria-labelledby="vision">
			<div class="row">
				<h2 id="vision" class="spread">
					What both sides work for
				</h2>
				{isAdmin && !editing && (
					<Button look="quiet" onClick={() => setEditing(true)}>
						{vision ? 'Change' : 'Write our vision'}
					</Button>
				)}
			</div>
			{editing ? (
				<VisionForm vision={vision} onDone={() => setEditing(false)} />
			) : vision ? (
				<>
					<p class="words break">{vision}</p>
					<ServingTickets />
				</>
			) : (
				<p class="soft small">
					One or two sentences that both sides would sign. Each priority then says how it serves
					them.
				</p>
			)}
		</section>
	);
}
