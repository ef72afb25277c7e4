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

/**
 * What the background alone can find out: asked at first, whenever `key` is another one, and when
 * the person comes back to this page.
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
		addEventListener('focus', again);
		return () => {
			turn.current += 1;
			removeEventListener('focus', again);
		};
	}, []);
	return { reply, trouble, again };
}

/** The sentence that says why something was not done; empty where it was. */
export const refusalOf = (asking: Promise<{ ok: true } | Failed>): Promise<string> =>
	asking.then((answer) => (answer.ok ? '' : answer.message), sentenceOf);
