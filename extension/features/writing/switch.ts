import { ask } from '../../messaging/client.ts';
import { complain } from '../../page/quiet.ts';

/** Turns the help off and on, one after the other, so that the last word counts. */
export class Switch {
	#done: Promise<unknown> = Promise.resolve();

	/** On a host, or everywhere. */
	async set(host: string | null, on: boolean): Promise<void> {
		this.#done = this.#done
			.then(() => ask('writing.switch', { host, on }))
			.catch((error: unknown) => complain('writing', error));
		await this.#done;
	}
}
