import type { WhyAnswers } from '@common-ground/shared/model/why.ts';

/** A why whose ticket is being created. */
export interface Waiting {
	title: string;
	answers: WhyAnswers | null;
	skipped: string;
	/** Milliseconds since the epoch, when the tracker's button was pressed. */
	at: number;
	/** A ticket that had this title before; the new one has another key. */
	before: string | undefined;
	/** The button was pressed on an earlier page, so nothing is known of what was there before. */
	resumed: boolean;
}

/** An empty message: there was nothing to do and there is nothing to say. */
export type Attached = { ok: true } | { ok: false; message: string };

export interface AttachTarget {
	/** The key of the newest ticket with this title that the page shows. */
	createdKey(title: string): string | undefined;
	/** Hangs the why on the ticket. */
	attach(key: string, waiting: Waiting): Promise<Attached>;
	now(): number;
	/** It hangs on the ticket now. */
	onDone(key: string, waiting: Waiting): void;
	onRefused(message: string): void;
}

/** After this long it can no longer be told which ticket was meant; the background forgets it too. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Waits, after the tracker's own button was pressed, until the page shows the ticket's key. A form
 * that was refused stays open and nothing is found; pressing again replaces what is waited for.
 */
export class Attachment {
	#waiting: Waiting | undefined;
	readonly #target: AttachTarget;

	constructor(target: AttachTarget) {
		this.#target = target;
	}

	waitFor(waiting: Waiting): void {
		this.#waiting = waiting;
	}

	/** The page changed: is the ticket there? */
	async look(): Promise<void> {
		const waiting = this.#waiting;
		if (!waiting) return;
		if (this.#target.now() - waiting.at > PATIENCE_MS) {
			this.#waiting = undefined;
			return;
		}
		const key = this.#target.createdKey(waiting.title);
		if (!key || key === waiting.before) return;
		// Gone before the first await: the next change of the page must not attach it twice.
		this.#waiting = undefined;
		const attached = await this.#target.attach(key, waiting);
		if (attached.ok) this.#target.onDone(key, waiting);
		else this.#target.onRefused(attached.message);
	}
}
