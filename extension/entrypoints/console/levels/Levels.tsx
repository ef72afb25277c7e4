import type { Side } from '@common-ground/shared/model/side.ts';
import { driveOf } from '@common-ground/shared/tickets/drive.ts';
import { journeyGrid } from '@common-ground/shared/tickets/journey-grid.ts';
import { waitingTimes } from '@common-ground/shared/tickets/waits.ts';
import { type WholeTicket, wholeTickets } from '@common-ground/shared/tickets/whole.ts';
import { Layers } from 'lucide-preact';
import { records } from '../../../ui/data/collections.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { counted } from '../../../ui/status/words.ts';
import { Screen } from '../shell/Screen.tsx';
import { DriveAnswer } from './DriveAnswer.tsx';
import { JourneyTable } from './JourneyTable.tsx';
import { LevelPanel } from './LevelPanel.tsx';
import { Unanswered } from './Unanswered.tsx';
import { WaitingTimes } from './WaitingTimes.tsx';

/** What kind of work the team's tickets are, who belongs to it, where customers meet it, and whom it waits for. */
export function Levels() {
	const tickets = ticketsNow();
	return (
		<Screen
			title="Levels"
			tools={
				<span class="soft small spread">
					{tickets && tickets.length > 0 && counted(tickets.length, 'ticket', 'tickets')}
				</span>
			}
		>
			{!tickets ? (
				<Loading what="the tickets" />
			) : tickets.length === 0 ? (
				<EmptyState
					icon={Layers}
					title="No ticket carries anything yet"
					text="Open a ticket in your tracker and say in its panel at which level the work is, who belongs to it, and where customers meet it."
				/>
			) : (
				<div class="page">
					<div class="column levels-page">
						<Overviews tickets={tickets} />
					</div>
				</div>
			)}
		</Screen>
	);
}

function Overviews({ tickets }: { tickets: readonly WholeTicket[] }) {
	const sides = new Map(
		(records('member').value ?? []).map(({ id, side }): [string, Side] => [id, side]),
	);
	return (
		<>
			<DriveAnswer drive={driveOf(tickets)} />
			<LevelPanel tickets={tickets} />
			<Unanswered tickets={tickets} />
			<JourneyTable grid={journeyGrid(tickets, (id) => sides.get(id))} />
			<WaitingTimes times={waitingTimes(tickets, Date.now())} />
		</>
	);
}

/** Undefined while any of it is being read. */
function ticketsNow(): WholeTicket[] | undefined {
	const tickets = records('ticket').value;
	const whys = records('why').value;
	const clocks = records('clock').value;
	const expectations = records('expectation').value;
	const aliases = records('alias').value;
	if (!tickets || !whys || !clocks || !expectations || !aliases) return undefined;
	return wholeTickets({ tickets, whys, clocks, expectations, aliases });
}
