import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A program of this folder that runs in a process of its own, so that it shares nothing but the machine. */
export interface OwnProcess<Facts> extends AsyncDisposable {
	/** What it said once it was ready. */
	facts: Facts;
	/** Has it do one of the things that it named in `answering`, and gives what came of it. */
	ask<Answer>(what: string, about?: unknown): Promise<Answer>;
	/** Stops it where it is, so that what it has left to do costs nobody else, until `resume`. */
	pause(): void;
	resume(): void;
}

/** Starts a program, and waits until it is ready. It cannot outlive this process. */
export async function startOwn<Facts>(file: URL, task: unknown): Promise<OwnProcess<Facts>> {
	const child = fork(file, [JSON.stringify(task)], {
		execArgv: ['--expose-gc'],
		// What it logs is written as ever, and read by nobody.
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	const ask = async <Answer>(what: string, about?: unknown): Promise<Answer> => {
		child.send({ what, about });
		return (await heard(child)) as Answer;
	};
	return {
		facts: (await heard(child)) as Facts,
		ask,
		pause: () => void child.kill('SIGSTOP'),
		resume: () => void child.kill('SIGCONT'),
		async [Symbol.asyncDispose]() {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const gone = once(child, 'exit');
			child.kill('SIGCONT');
			child.disconnect();
			await gone;
		},
	};
}

/** It says one thing at a time. */
async function heard(child: ChildProcess): Promise<unknown> {
	const over = new AbortController();
	const { signal } = over;
	const ended = once(child, 'exit', { signal }).then(() => {
		throw new Error('A process of the benchmark ended early.');
	});
	try {
		const [said] = await Promise.race([once(child, 'message', { signal }), ended]);
		return said;
	} finally {
		over.abort();
		ended.catch(() => {});
	}
}
