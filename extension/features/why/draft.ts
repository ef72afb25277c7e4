import { NO_ANSWERS } from '@common-ground/shared/why/questions.ts';
import { ask, tell } from '../../messaging/client.ts';
import type { WhyDraft } from '../../messaging/requests.ts';

/** Often enough that a crash costs a few words, seldom enough that typing is free. */
const AFTER_MS = 300;

const EMPTY: WhyDraft = { answers: NO_ANSWERS, skipped: '', inserted: '' };

/** What is written so far, kept for one site so that it survives a reload and a form that is put aside. */
export class Draft {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#unsaved: WhyDraft | undefined;
	readonly #site: () => string;

	constructor(site: () => string, signal: AbortSignal) {
		this.#site = site;
		addEventListener('pagehide', () => this.flush(), { signal });
		signal.addEventListener('abort', () => this.flush(), { once: true });
	}

	/** null where there is none, also when the background could not be asked. */
	load = (): Promise<WhyDraft | null> =>
		ask('why.draft.get', { site: this.#site() }).catch(() => null);

	save({ answers, skipped, inserted }: WhyDraft): void {
		this.#unsaved = { answers, skipped, inserted };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), AFTER_MS);
	}

	flush(): void {
		clearTimeout(this.#timer);
		if (this.#unsaved) tell('why.draft.set', { site: this.#site(), draft: this.#unsaved });
		this.#unsaved = undefined;
	}

	clear(): void {
		this.#unsaved = EMPTY;
		this.flush();
	}
}
