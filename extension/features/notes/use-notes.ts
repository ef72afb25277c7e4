import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { NotesView } from '../../messaging/replies.ts';
import type { RequestArgs } from '../../messaging/requests.ts';

export interface NotesData {
	/** Undefined until it was read. */
	view: NotesView | undefined;
	/** One sentence on what did not work. */
	error: string;
	/** True when it was made. */
	change: (mutation: RequestArgs<'mutate'>) => Promise<boolean>;
}

/** The notes of a ticket, read again after each change and each time that `news` counts on. */
export function useNotes(ticket: TicketRef, news: number): NotesData {
	const [view, setView] = useState<NotesView>();
	const [error, setError] = useState('');
	const [changes, setChanges] = useState(0);
	const { system, host, key } = ticket;

	useEffect(() => {
		let isCurrent = true;
		ask('notes.list', { ref: { system, host, key } }).then(
			(next) => isCurrent && setView(next),
			(failure: Error) => isCurrent && setError(failure.message),
		);
		return () => {
			isCurrent = false;
		};
	}, [system, host, key, news, changes]);

	const change: NotesData['change'] = async (mutation) => {
		setError('');
		const result = await ask('mutate', mutation).catch(({ message }: Error) => ({
			ok: false as const,
			message,
		}));
		if (result.ok) setChanges((count) => count + 1);
		else setError(result.message);
		return result.ok;
	};
	return { view, error, change };
}
