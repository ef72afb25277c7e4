import { Stopped } from './stopped.ts';
import type { Answer, Doing, Question } from './thread-messages.ts';

type AnswerTo<Q extends Question> = Extract<
	Answer,
	{ kind: { read: 'planned'; decide: 'planned'; begin: 'begun'; next: 'step' }[Q['kind']] }
>;

/** The page’s end of `import-worker.ts`, for one file. */
export class ImportThread {
	readonly #worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
	#onDoing: ((doing: string) => void) | undefined;
	/** The question before is answered. */
	#turn: Promise<unknown> = Promise.resolve();
	#isOver = false;
	/** What waits for an answer: one question at a time. */
	#asked: PromiseWithResolvers<Answer> | undefined;

	constructor() {
		this.#worker.onmessage = ({ data }: MessageEvent<Answer | Doing>) => {
			if (data.kind === 'doing') this.#onDoing?.(data.doing);
			else this.#asked?.resolve(data);
		};
		this.#worker.onerror = ({ message }) =>
			this.#asked?.reject(
				new Error(message || 'The file was too much for this browser. Divide it.'),
			);
	}

	/** @throws {UnreadableAnswer} where the file cannot be read; {Stopped} once it was ended */
	ask<Q extends Question>(question: Q, onDoing?: (doing: string) => void): Promise<AnswerTo<Q>> {
		const mine = this.#turn.then(() => this.#put(question, onDoing));
		this.#turn = mine.catch(() => {});
		return mine;
	}

	async #put<Q extends Question>(
		question: Q,
		onDoing: ((doing: string) => void) | undefined,
	): Promise<AnswerTo<Q>> {
		if (this.#isOver) throw new Stopped();
		this.#onDoing = onDoing;
		this.#asked = Promise.withResolvers<Answer>();
		const transferred = question.kind === 'read' ? [question.bytes] : [];
		this.#worker.postMessage(question, transferred);
		const answer = await this.#asked.promise;
		if (answer.kind === 'failed') throw new Error(answer.message);
		if (answer.kind === 'unreadable') throw new UnreadableAnswer(answer.refused);
		return answer as AnswerTo<Q>;
	}

	end(): void {
		this.#isOver = true;
		this.#worker.terminate();
		this.#asked?.reject(new Stopped());
	}
}

/** The file cannot be read; `refused` says where and why. */
export class UnreadableAnswer extends Error {
	readonly refused: Extract<Answer, { kind: 'unreadable' }>['refused'];

	constructor(refused: UnreadableAnswer['refused']) {
		super(refused.message);
		this.refused = refused;
	}
}
