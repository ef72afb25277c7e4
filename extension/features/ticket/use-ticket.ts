import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import type { MutationArgs, MutationName } from '@common-ground/shared/mutations/registry.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { PriorityChip, TicketPanel } from '../../messaging/replies.ts';
import type { MutateArgs } from '../../messaging/requests.ts';
import { whoChanged } from './who-changed.ts';

/** A change of a ticket; which ticket it is goes without saying. */
export type TicketCall = {
	[N in MutationName]: MutationArgs<N> extends { ref: TicketRef }
		? { name: N; args: Omit<MutationArgs<N>, 'ref' | 'formerly'> }
		: never;
}[MutationName];

/** Changes something, says so to a screen reader, and keeps what takes it back. True when it was taken. */
export type ChangeTicket = (call: TicketCall, said: string, undo?: TicketCall) => Promise<boolean>;

export interface TicketData {
	panel: TicketPanel | undefined;
	priorities: readonly PriorityChip[];
	/** A change is on its way to the background. */
	busy: boolean;
	/** One sentence on what did not work; until the next change. */
	error: string;
	/** Takes the last change back, where that is possible. */
	undo: (() => void) | undefined;
	/** Who changed the ticket while it was shown; empty for nobody but the member. */
	changedBy: string;
	change: ChangeTicket;
	/** A change that is about more than this ticket alone. */
	changeOther: (call: MutateArgs, said: string, undo?: MutateArgs) => Promise<boolean>;
}

/** A ticket as the background has it, read again at each news, and what changes it. */
export function useTicket(
	ticket: TicketRef,
	{ news, announce }: { news: number; announce: (text: string) => void },
): TicketData {
	const [panel, setPanel] = useState<TicketPanel>();
	const [priorities, setPriorities] = useState<readonly PriorityChip[]>([]);
	const [busy, setBusy] = useState(false);
	const [error, setError] = useState('');
	const [undo, setUndo] = useState<() => void>();
	const [changedBy, setChangedBy] = useState('');
	const [changes, setChanges] = useState(0);
	const last = useRef<TicketPanel>(undefined);
	const { system, host, key } = ticket;

	useEffect(() => {
		let isCurrent = true;
		const ref = { system, host, key };
		Promise.all([ask('ticket.panel', { ref }), ask('priorities.list', {})]).then(
			([nextPanel, nextPriorities]) => {
				if (!isCurrent) return;
				const who = last.current && whoChanged(last.current, nextPanel);
				if (who !== undefined) setChangedBy(who);
				last.current = nextPanel;
				setPanel(nextPanel);
				setPriorities(nextPriorities);
			},
			(failure: Error) => isCurrent && setError(failure.message),
		);
		return () => {
			isCurrent = false;
		};
	}, [system, host, key, news, changes]);

	const changeOther: TicketData['changeOther'] = async (call, said, back) => {
		setBusy(true);
		setError('');
		const result = await ask('mutate', call).catch(({ message }: Error) => ({
			ok: false as const,
			message,
		}));
		setBusy(false);
		if (!result.ok) {
			setError(result.message);
			return false;
		}
		// A function as the state itself, not one that makes it.
		setUndo(() => back && (() => void changeOther(back, 'Taken back.')));
		setChanges((count) => count + 1);
		announce(said);
		return true;
	};
	const named = (call: TicketCall): MutateArgs => {
		const { ref = ticket, formerly = [] } = panel ?? {};
		const names = formerly.length > 0 ? { ref, formerly } : { ref };
		return { name: call.name, args: { ...call.args, ...names } } as MutateArgs;
	};
	const change: ChangeTicket = (call, said, back) =>
		changeOther(named(call), said, back && named(back));
	return { panel, priorities, busy, error, undo, changedBy, change, changeOther };
}
