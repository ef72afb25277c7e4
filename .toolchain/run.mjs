/**
 * Runs a TypeScript file of this repository on the Node that the lockfile pins, after making sure
 * that the dependencies are there. Must itself run on any Node from 18 and needs no dependency:
 * it is what a machine with nothing but Node and npm starts with.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, nodeOf } from './install.mjs';

const OLDEST_NODE = 18;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);

main();

async function main() {
	if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
		return fail(
			`Common Ground needs Node ${OLDEST_NODE} or newer to start; this is ${process.version}. Install a newer one from https://nodejs.org and try again.`,
		);
	if (!script) return fail('Say which file to run: node .toolchain/run.mjs path/to/file.ts');
	const problem = await ensureInstalled(root);
	if (problem) return fail(problem);
	run(nodeOf(root), [join(root, script), ...args]);
}

/** Hands over: same streams, same signals, same end. */
function run(node, argv) {
	const child = spawn(node, argv, { stdio: 'inherit', cwd: root });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => {
			// A terminal sends Ctrl-C to the child as well; a second one would mean "at once".
			if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
		});
	}
	endWithNpm(child);
	child.on('error', (error) => fail(`Node could not be started: ${error.message}`));
	child.on('exit', (code, signal) => {
		process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
	});
}

/** npm that is ended itself ends its shell and leaves what the shell started, which is us. */
function endWithNpm(child) {
	if (!process.env.npm_lifecycle_event) return;
	const shell = process.ppid;
	setInterval(() => {
		if (process.ppid !== shell) child.kill();
	}, 500).unref();
}

function fail(sentence) {
	console.error(sentence);
	process.exitCode = 1;
}
