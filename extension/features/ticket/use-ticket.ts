import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { PriorityChip, TicketPanel } from '../../messaging/replies.ts';
import type { RequestArgs } from '../../messaging/requests.ts';
import { taggedText } from '../priority/format.ts';
import type { DrawerProps } from './Drawer.tsx';

export interface PanelData {
	panel: TicketPanel | undefined;
	priorities: readonly PriorityChip[];
	/** A change is on its way to the background. */
	busy: boolean;
	/** One sentence on what did not work. */
	error: string;
	/** An empty id takes the tag off. */
	tag: (priorityId: string) => void;
	answer: (answers: WhyAnswers) => Promise<boolean>;
}

/** The ticket's panel as the background has it, and the two changes that are made here. */
export function usePanel({ ticket, label, news, announce }: DrawerProps): PanelData {
	const [panel, setPanel] = useState<TicketPanel>();
	const [priorities, setPriorities] = useState<readonly PriorityChip[]>([]);
	const [busy, setBusy] = useState(false);
	const [error, setError] = useState('');
	const [changes, setChanges] = useState(0);

	useEffect(() => {
		let current = true;
		Promise.all([ask('ticket.panel', { ref: ticket }), ask('priorities.list', {})]).then(
			([nextPanel, nextPriorities]) => {
				if (!current) return;
				setPanel(nextPanel);
				setPriorities(nextPriorities);
			},
			(failure: Error) => current && setError(failure.message),
		);
		return () => {
			current = false;
		};
	}, [ticket, news, changes]);

	const change = async (mutation: RequestArgs<'mutate'>): Promise<boolean> => {
		setBusy(true);
		setError('');
		const result = await ask('mutate', mutation).catch(({ message }: Error) => ({
			ok: false as const,
			message,
		}));
		setBusy(false);
		if (result.ok) setChanges((count) => count + 1);
		else setError(result.message);
		return result.ok;
	};

	const tag = async (id: string): Promise<void> => {
		const done = await change({
			name: 'ticket.tag',
			args: { ref: ticket, priorityId: id || null },
		});
		if (done)
			announce(
				taggedText(
					label,
					priorities.find((priority) => priority.id === id),
				),
			);
	};
	const answer = async (answers: WhyAnswers): Promise<boolean> => {
		const done = await change({ name: 'why.answer', args: { ref: ticket, answers } });
		if (done) announce(`The why of ${label} is saved.`);
		return done;
	};
	return { panel, priorities, busy, error, tag: (id) => void tag(id), answer };
}
