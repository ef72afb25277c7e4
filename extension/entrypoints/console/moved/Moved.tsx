import './moved.css';
import type { Alias, TicketPlace } from '@common-ground/shared/model/ticket-alias.ts';
import { ArrowRight } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { records } from '../../../ui/data/collections.ts';
import { status } from '../../../ui/data/status.ts';
import { nameOfMember } from '../../../ui/data/team.ts';
import { ago } from '../../../ui/dates/when.ts';
import { toolName } from '../../../ui/sites/tools.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { Screen } from '../shell/Screen.tsx';
import { MoveForm } from './MoveForm.tsx';

type PlaceAlias = Extract<Alias, { kind: 'place' }>;

/** Trackers and projects that go by another address now: what hung on their tickets is found there. */
export function Moved() {
	const aliases = records('alias').value;
	const tickets = records('ticket').value;
	const isAdmin = status.value?.me.role === 'admin';
	if (!aliases || !tickets)
		return (
			<Screen title="Moved tickets">
				<Loading what="what has moved" />
			</Screen>
		);
	const moves = aliases.filter((alias): alias is PlaceAlias => alias.kind === 'place');
	return (
		<Screen title="Moved tickets">
			<div class="moved stack">
				<p class="soft">
					When a tracker gets another address, or a project another key, say so once: priorities,
					whys, expectations and notes are found on the tickets under their new names. Nothing is
					copied, and it can be taken back.
				</p>
				{moves.length > 0 && (
					<ul class="moves">
						{moves.map((move) => (
							<li key={move.id}>
								<PlaceName place={move.from} />
								<ArrowRight size={16} aria-label="is now" />
								<PlaceName place={move.to} />
								<span class="soft small spread">
									{nameOfMember(move.by)}, {ago(move.at)}
								</span>
								{isAdmin && (
									<Button look="quiet" onClick={() => void takeBack(move)}>
										Take back
									</Button>
								)}
							</li>
						))}
					</ul>
				)}
				{isAdmin ? (
					<MoveForm tickets={tickets} />
				) : (
					<p>Only an admin can say that a tracker has moved. Ask one of them.</p>
				)}
			</div>
		</Screen>
	);
}

const PlaceName = ({ place: { system, host, project } }: { place: TicketPlace }) => (
	<span class="break">
		<strong>{project || 'All projects'}</strong>{' '}
		<span class="soft">
			{toolName(system)} at {host}
		</span>
	</span>
);

async function takeBack({ id, from, to }: PlaceAlias): Promise<void> {
	if (await change('alias.takeBack', { id }))
		say(
			`Tickets of ${from.host} keep their names.`,
			() => void change('alias.place', { id, from, to }),
		);
}
