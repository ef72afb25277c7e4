/** Live clients by the thousand, in a process of their own; they note when a poke reaches them. */
import { answering, task } from '../answering.ts';
import { Listener, type Transport } from './listener.ts';

export interface CrowdTask {
	origin: string;
	transport: Transport;
	/** Of the members whose devices they are, in turns. */
	tokens: readonly string[];
}

/** Connections that are made at the same time. */
const AT_ONCE = 100;

const { origin, transport, tokens } = task<CrowdTask>();
const listeners: Listener[] = [];

async function grow(size: number): Promise<number> {
	while (listeners.length < size) {
		const more = Array.from({ length: Math.min(AT_ONCE, size - listeners.length) }, (_, n) => {
			const token = tokens[(listeners.length + n) % tokens.length] ?? '';
			return Listener.open(origin, transport, token);
		});
		listeners.push(...(await Promise.all(more)));
	}
	return listeners.length;
}

let hearing: Promise<number[]> | undefined;

answering(
	{},
	{
		grow,
		/** From now on they listen. */
		listen() {
			hearing = Promise.all(listeners.map((listener) => listener.hear()));
		},
		/** Once all have heard: when each did, in milliseconds of `now`. */
		heard: () => hearing,
	},
	() => {
		for (const listener of listeners) listener.close();
	},
);
