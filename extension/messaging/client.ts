import { browser } from 'wxt/browser';
import type { Reply } from './replies.ts';
import type { RequestArgs, RequestName } from './requests.ts';
import type { Answer, Envelope } from './wire.ts';

/**
 * Why a request brought no reply. `gone`: the extension was reloaded, updated or removed, and this
 * script is an orphan that should end quietly. `refused`: the border turned it down, which is an
 * error of ours. `failed`: the background could not do it; the message is for people.
 */
export class AskError extends Error {
	readonly code: 'gone' | 'refused' | 'failed';
	constructor(code: AskError['code'], message: string) {
		super(message);
		this.name = 'AskError';
		this.code = code;
	}
}

const GONE = 'Common Ground was updated or turned off. Reload this page to use it again.';

/**
 * Asks the background. Rejects with an `AskError` and nothing else. Called in a click handler, the
 * message leaves at once, so that the click still counts as one where the background needs it.
 */
export async function ask<N extends RequestName>(name: N, args: RequestArgs<N>): Promise<Reply<N>> {
	const answer = await send({ request: name, args });
	if (answer.ok) return answer.reply as Reply<N>;
	throw new AskError(answer.code, answer.message);
}

/** Asks where nobody waits for the reply. An orphan's request is dropped; other failures are logged. */
export function tell<N extends RequestName>(name: N, args: RequestArgs<N>): void {
	ask(name, args).catch((error: unknown) => {
		if (!isGone(error)) console.error(`Common Ground: ${name}`, error);
	});
}

export const isGone = (error: unknown): boolean =>
	error instanceof AskError && error.code === 'gone';

async function send(envelope: Envelope): Promise<Answer> {
	if (orphaned()) throw new AskError('gone', GONE);
	try {
		const answer: Answer | undefined = await browser.runtime.sendMessage(envelope);
		return answer ?? { ok: false, code: 'failed', message: 'The background did not answer.' };
	} catch (error) {
		if (orphaned()) throw new AskError('gone', GONE);
		throw new AskError('failed', error instanceof Error ? error.message : String(error));
	}
}

/** After a reload of the extension its old content scripts live on without a runtime. */
export function orphaned(): boolean {
	try {
		return !browser.runtime?.id;
	} catch {
		return true;
	}
}
