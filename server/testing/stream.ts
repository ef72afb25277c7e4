/** A client's end of the live channel as a stream of server-sent events. */
export class TestStream {
	readonly response: Response;
	/** Id of the last event that was taken. */
	lastId = '';
	readonly ended: Promise<void>;
	readonly #lines: string[] = [];
	#heard = Promise.withResolvers<void>();

	static async open(origin: string, headers: Record<string, string>): Promise<TestStream> {
		return new TestStream(await fetch(`${origin}/v1/live`, { headers }));
	}

	constructor(response: Response) {
		this.response = response;
		this.ended = this.#read().catch(() => {});
	}

	/** The data of the next event that was not taken yet. */
	async next(): Promise<unknown> {
		for (;;) {
			const line = await this.nextLine();
			if (line.startsWith('id: ')) this.lastId = line.slice(4);
			if (line.startsWith('data: ')) return JSON.parse(line.slice(6));
		}
	}

	/** The next line that is not empty. */
	async nextLine(): Promise<string> {
		while (this.#lines.length === 0) await this.#heard.promise;
		return this.#lines.shift() ?? '';
	}

	async #read(): Promise<void> {
		if (!this.response.body) return;
		let rest = '';
		for await (const text of this.response.body.pipeThrough(new TextDecoderStream())) {
			const lines = (rest + text).split('\n');
			rest = lines.pop() ?? '';
			this.#lines.push(...lines.filter((line) => line !== ''));
			this.#heard.resolve();
			this.#heard = Promise.withResolvers();
		}
	}
}
