import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { NO_ANSWERS } from '@common-ground/shared/why/questions.ts';
import { ask, tell } from '../../messaging/client.ts';

/** Often enough that a crash costs a few words, seldom enough that typing is free. */
const AFTER_MS = 300;

/** What is written so far, kept for one site so that it survives a reload. */
export class Draft {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#unsaved: WhyAnswers | undefined;
	readonly #site: () => string;

	constructor(site: () => string, signal: AbortSignal) {
		this.#site = site;
		addEventListener('pagehide', () => this.flush(), { signal });
		signal.addEventListener('abort', () => this.flush(), { once: true });
	}

	/** null where there is none, also when the background could not be asked. */
	load = (): Promise<WhyAnswers | null> =>
		ask('why.draft.get', { site: this.#site() }).catch(() => null);

	save(answers: WhyAnswers): void {
		this.#unsaved = answers;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), AFTER_MS);
	}

	flush(): void {
		clearTimeout(this.#timer);
		if (this.#unsaved) tell('why.draft.set', { site: this.#site(), answers: this.#unsaved });
		this.#unsaved = undefined;
	}

	clear(): void {
		this.#unsaved = NO_ANSWERS;
		this.flush();
	}
}
