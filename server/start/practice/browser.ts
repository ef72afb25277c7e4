/**
 * A browser to try Common Ground in: a profile of its own, the extension loaded and joined, on the
 * practice board. It runs the e2e build, because nobody can grant that build's one extra permission
 * (this machine's own address) by a click before the first page is shown.
 */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type DevtoolsPipe, devtoolsPipe } from '../devtools-pipe.ts';

export interface PracticeBrowser {
	/** Resolves when it is gone, by its own window or by `close`. */
	ended: Promise<void>;
	close(): Promise<void>;
}

export interface PracticeOptions {
	executable: string;
	/** Kept between starts, so that the extension joins only once. */
	profile: string;
	/** Folder of the e2e build. */
	extension: string;
	/** Address of the board. */
	board: string;
	/** The team server's origin. */
	server: string;
	/** Makes an invite link; called only if the profile is not of this team yet. */
	invite(): Promise<string>;
}

/** Milliseconds; a first start on a slow machine takes a few seconds. */
const PATIENCE = 30_000;
/** Milliseconds in which a browser that is asked to close does. */
const GRACE = 5_000;

/** Rejects if the browser does not start, or the extension cannot join; it is closed then. */
export async function openPracticeBrowser(options: PracticeOptions): Promise<PracticeBrowser> {
	await mkdir(options.profile, { recursive: true });
	const browser = spawn(
		options.executable,
		[
			`--user-data-dir=${options.profile}`,
			'--remote-debugging-pipe',
			'--enable-unsafe-extension-debugging',
			'--no-first-run',
			'--no-default-browser-check',
			'--disable-sync',
			'--hide-crash-restore-bubble',
			...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
			'about:blank',
		],
		// A group of its own: Ctrl-C in the terminal is ours to pass on, in order.
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true },
	);
	const ended = new Promise<void>((resolve) => {
		browser.once('exit', () => resolve());
		browser.once('error', () => resolve());
	});
	const pipe = devtoolsPipe(browser);
	const close = async (): Promise<void> => {
		pipe.send('Browser.close').catch(() => {});
		const force = setTimeout(() => browser.kill('SIGKILL'), GRACE);
		await ended;
		clearTimeout(force);
	};
	try {
		await Promise.race([prepare(pipe, options), tooLong()]);
	} catch (error) {
		await close();
		throw error;
	}
	return { ended, close };
}

async function tooLong(): Promise<never> {
	await wait(PATIENCE, undefined, { ref: false });
	throw new Error(`It was not ready within ${PATIENCE / 1000} seconds.`);
}

/** Loads, joins and shows the board in the one tab; nothing stays attached to it. */
async function prepare(pipe: DevtoolsPipe, options: PracticeOptions): Promise<void> {
	const { id } = await pipe.send('Extensions.loadUnpacked', { path: options.extension });
	const targetId = await firstTab(pipe);
	const attached = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
	const session = String(attached.sessionId);
	await pipe.send('Page.navigate', { url: `chrome-extension://${id}/options.html` }, session);
	const status = await ask(pipe, session, 'status', {});
	const team = status.team as { kind: string; origin: string };
	if (team.kind !== 'joined' || team.origin !== options.server) {
		const link = await options.invite();
		const joined = await ask(pipe, session, 'join', { link, name: 'Practice' });
		if (!joined.ok) throw new Error(String(joined.message));
	}
	await pipe.send('Page.navigate', { url: options.board }, session);
	await pipe.send('Target.detachFromTarget', { sessionId: session });
	await pipe.send('Target.activateTarget', { targetId });
}

async function firstTab(pipe: DevtoolsPipe): Promise<string> {
	const { targetInfos } = await pipe.send('Target.getTargets');
	const tabs = targetInfos as { type: string; url: string; targetId: string }[];
	const tab = tabs.find(({ type, url }) => type === 'page' && url === 'about:blank');
	if (!tab) throw new Error('The browser opened no tab.');
	return tab.targetId;
}

/** One request of the extension's own protocol, from one of its own pages. */
async function ask(
	pipe: DevtoolsPipe,
	session: string,
	request: string,
	args: object,
): Promise<Record<string, unknown>> {
	const message = JSON.stringify({ request, args });
	const { result, exceptionDetails } = await pipe.send(
		'Runtime.evaluate',
		{
			// The page may still be loading, where an extension's own interfaces are not there yet.
			expression: `(async () => {
				while (!globalThis.chrome?.runtime?.sendMessage) await new Promise((r) => setTimeout(r, 20));
				return chrome.runtime.sendMessage(${message});
			})()`,
			awaitPromise: true,
			returnByValue: true,
		},
		session,
	);
	const answer = (result as { value?: Record<string, unknown> } | undefined)?.value;
	if (exceptionDetails || !answer?.ok)
		throw new Error(`The extension did not answer “${request}”: ${JSON.stringify(answer)}`);
	return answer.reply as Record<string, unknown>;
}
