import type { HistoryLine } from '@common-ground/shared/protocol/history.ts';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../../messaging/client.ts';
import { sentenceOf } from '../../../ui/data/failure.ts';
import { status } from '../../../ui/data/status.ts';

/** What the server remembers of a concept, as far as it was asked for. */
interface History {
	/** The newest first. */
	lines: HistoryLine[];
	/** Why the last question brought nothing; empty while all is well. */
	trouble: string;
	/** It may be different next time: the server did not answer. */
	mayTryAgain: boolean;
	/** Asks for older ones; undefined where there are none. */
	more: (() => void) | undefined;
	again: () => void;
}

interface Known {
	lines: HistoryLine[];
	next: number | null;
	trouble: string;
	code: string;
}

const NOTHING: Known = { lines: [], next: null, trouble: '', code: '' };

/** Asked anew whenever the concept is another one, and once what was changed here has been sent. */
export function useHistory(id: string, version: unknown): History {
	const [known, setKnown] = useState(NOTHING);
	const [turn, setTurn] = useState(0);
	const isSent = (status.value?.waiting ?? 0) === 0;
	useEffect(() => {
		let isOver = false;
		void page(id).then((first) => {
			if (!isOver) setKnown(first.trouble ? { ...known, ...first, lines: known.lines } : first);
		});
		return () => {
			isOver = true;
		};
	}, [id, version, isSent, turn]);
	const { next } = known;
	return {
		...known,
		mayTryAgain: known.code !== 'local',
		more:
			next === null
				? undefined
				: () =>
						void page(id, next).then((older) =>
							setKnown({ ...older, lines: [...known.lines, ...older.lines] }),
						),
		again: () => setTurn(turn + 1),
	};
}

async function page(id: string, before?: number): Promise<Known> {
	try {
		const reply = await ask('history.list', {
			...{ collection: 'concept', id },
			...(before === undefined ? {} : { before }),
		});
		return reply.ok
			? { lines: reply.entries, next: reply.next, trouble: '', code: '' }
			: { ...NOTHING, trouble: reply.message, code: reply.code };
	} catch (error) {
		return { ...NOTHING, trouble: sentenceOf(error), code: 'failed' };
	}
}
