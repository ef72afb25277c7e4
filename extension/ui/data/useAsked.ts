import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failed } from '../../messaging/replies.ts';
import { sentenceOf } from './failure.ts';

interface Asked<T> {
	/** The last answer; undefined until there is one. */
	reply: T | undefined;
	/** Why the last question brought none; empty while all is well. */
	trouble: string;
	again: () => void;
}

/** The server tells of records, not of devices and invites. */
const OFTEN_MS = 10_000;

/**
 * What the background alone can find out: asked at first, whenever `key` is another one, and now and
 * then while the page can be seen.
 */
export function useAsked<T>(
	question: () => Promise<({ ok: true } & T) | Failed>,
	key: unknown,
): Asked<T> {
	const [reply, setReply] = useState<T>();
	const [trouble, setTrouble] = useState('');
	const turn = useRef(0);
	const again = useCallback(() => {
		turn.current += 1;
		const mine = turn.current;
		void question()
			.catch((error: unknown) => ({ ok: false as const, message: sentenceOf(error) }))
			.then((answer) => {
				if (mine !== turn.current) return;
				setTrouble(answer.ok ? '' : answer.message);
				if (answer.ok) setReply(answer);
			});
	}, []);
	useEffect(again, [key]);
	useEffect(() => {
		const timer = setInterval(() => {
			if (document.visibilityState === 'visible') again();
		}, OFTEN_MS);
		return () => {
			turn.current += 1;
			clearInterval(timer);
		};
	}, []);
	return { reply, trouble, again };
}

/** The sentence that says why something was not done; empty where it was. */
export const refusalOf = (asking: Promise<{ ok: true } | Failed>): Promise<string> =>
	asking.then((answer) => (answer.ok ? '' : answer.message), sentenceOf);
