import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import type { PageSettings } from '../../messaging/replies.ts';
import { NotesList } from '../notes/NotesList.tsx';
import { ClockSection } from './ClockSection.tsx';
import { ConcernsSection } from './ConcernsSection.tsx';
import { ExpectationSection } from './ExpectationSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { JourneySection } from './JourneySection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LevelSection } from './LevelSection.tsx';
import { PrioritySection } from './PrioritySection.tsx';
import { RestatementSection } from './RestatementSection.tsx';
import { Saved } from './Saved.tsx';
import { Section } from './Section.tsx';
import { useTicket } from './use-ticket.ts';
import { WhySection } from './WhySection.tsx';

export interface TicketViewProps {
	ticket: TicketRef;
	/** As people write the key. */
	label: string;
	settings: Pick<PageSettings, 'side' | 'sideNames'>;
	/** Counts the news: another number means that the ticket may have changed. */
	news: number;
	/** Of the page on which the ticket is open; empty where it is not known. */
	address: string;
	/** The key by which its tracker was asked for it, where that is another one. */
	askedAs?: string | undefined;
	announce: (text: string) => void;
}

/** Everything that the team hangs on a ticket: the same in the page's drawer and in the side panel. */
export function TicketView(props: TicketViewProps) {
	const { ticket, label, settings, news, address, askedAs, announce } = props;
	const { panel, ...data } = useTicket(ticket, { news, announce });
	if (!panel)
		return (
			<div class="ticket">
				<p class="ticket-parts soft" role={data.error ? 'alert' : 'status'}>
					{data.error || 'Loading…'}
				</p>
			</div>
		);
	const part = { ...data, panel, label, settings, announce };
	return (
		<div class="ticket">
			<div class="ticket-parts">
				<PrioritySection {...part} />
				<WhySection {...part} />
				<LevelSection {...part} />
				<ExpectationSection {...part} />
				<RestatementSection {...part} />
				<ClockSection {...part} />
				<JourneySection {...part} />
				<ConcernsSection {...part} />
				<Section title="Notes" summary="">
					<NotesList
						ticket={panel.ref}
						label={label}
						sideNames={settings.sideNames}
						news={news}
						address={address}
						announce={announce}
					/>
				</Section>
				<KeysSection {...part} askedAs={askedAs} />
				<HistorySection {...part} />
			</div>
			<Saved {...data} waiting={panel.waiting} />
		</div>
	);
}
