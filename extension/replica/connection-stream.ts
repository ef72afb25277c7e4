import { LIVE_CLOSE, LIVE_SILENCE_MS } from '@common-ground/shared/protocol/live.ts';
import { type Connection, type ConnectionDeps, understand } from './connection.ts';

/**
 * One connection of the live channel as a stream of server-sent events, for networks that let no
 * WebSocket through. By `fetch`, because an EventSource can send no token but in its address.
 */
export function connectStream(deps: ConnectionDeps): Connection {
	const { origin, token, fetch, onEnd } = deps;
	const ended = new AbortController();
	let silence: ReturnType<typeof setTimeout> | undefined;

	const end = (code?: number) => {
		if (ended.signal.aborted) return;
		clearTimeout(silence);
		ended.abort();
		onEnd(code);
	};
	// The server's heartbeat comes more often than this, unless the line went dead without a word.
	const heard = () => {
		clearTimeout(silence);
		silence = setTimeout(end, LIVE_SILENCE_MS);
	};
	const listen = async () => {
		const response = await fetch(`${origin}/v1/live`, {
			headers: { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' },
			signal: ended.signal,
			redirect: 'error',
			credentials: 'omit',
			cache: 'no-store',
		});
		if (response.status === 401) return end(LIVE_CLOSE.badToken);
		if (response.ok && response.body) await read(response.body, deps, heard);
		end();
	};
	heard();
	listen().catch(() => end());
	return { close: () => end() };
}

/** Every line says that the line is up; those with data are pokes. What else events can have is not needed. */
async function read(
	body: NonNullable<Response['body']>,
	{ onPoke, onUp }: ConnectionDeps,
	heard: () => void,
): Promise<void> {
	const reader = body.pipeThrough(new TextDecoderStream()).getReader();
	let rest = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		heard();
		onUp();
		const lines = (rest + value).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) {
			const message = line.startsWith('data: ') ? understand(line.slice(6)) : undefined;
			if (message?.type === 'poke') onPoke(message);
		}
	}
}
