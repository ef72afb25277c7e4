import type { PageSettings, TicketPanel } from '../../messaging/replies.ts';
import type { TicketData } from './use-ticket.ts';

/** What every part of the ticket panel is given. */
export interface PartProps extends Omit<TicketData, 'panel'> {
	panel: TicketPanel;
	/** As people write the key. */
	label: string;
	settings: Pick<PageSettings, 'side' | 'sideNames'>;
	announce: (text: string) => void;
}
