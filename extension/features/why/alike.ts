import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { ask } from '../../messaging/client.ts';
import type { AlikeFound } from '../../messaging/replies.ts';

/** After the last key: nobody reads a list that changes while they type. */
const CALM_MS = 500;
/** The background takes no longer texts. */
const LONGEST = 20_000;

export const NOTHING_ALIKE: AlikeFound = { tickets: [], lessons: [] };

/** Asks for tickets and lessons of the team that are like the ticket being written. The text goes no further than the background. */
export class LookAlikes {
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What is asked about, or will be once it is calm. */
	#wanted = '';
	readonly #onFound: (found: AlikeFound) => void;

	constructor(onFound: (found: AlikeFound) => void, signal: AbortSignal) {
		this.#onFound = onFound;
		signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
	}

	/** Call at each change; asks once it is calm, and only if something is different. */
	for(title: string, answers: WhyAnswers): void {
		const { whyNow, outcome, measure, own = {} } = answers;
		const said = [title, whyNow, outcome, measure, ...Object.values(own).map((o) => o.answer)];
		const text = said.join('\n').slice(0, LONGEST);
		if (text === this.#wanted) return;
		this.#wanted = text;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#ask(text), CALM_MS);
	}

	/** A new form begins: what was found for another is not shown there. */
	forget(): void {
		clearTimeout(this.#timer);
		this.#wanted = '';
	}

	async #ask(text: string): Promise<void> {
		const found =
			text.trim() === ''
				? NOTHING_ALIKE
				: await ask('why.alike', { text }).catch(() => NOTHING_ALIKE);
		if (text === this.#wanted) this.#onFound(found);
	}
}
