/** `npm start`: the server for a team on this machine, the extension built, and a board to practise on. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLog, type Logger } from '../ops/log.ts';
import { serviceSettings } from '../ops/settings.ts';
import { type RunningServer, StartError, startServer } from '../service.ts';
import { buildExtension } from './build.ts';
import { end, endOnSignal, onEnd } from './end.ts';
import { nextFree } from './ports.ts';
import { startPractice } from './practice/practice.ts';
import { readSettings, type StartSettings } from './settings.ts';
import { ensureTeam, firstAdminLink, inviteOne } from './team.ts';
import { ENDING, practising, tryPort, welcome } from './words.ts';

async function main(settings: StartSettings): Promise<void> {
	// First, so that a taken port or folder is told at once and not after a build.
	const log = logInto(settings.data);
	const server = await startServer({
		dataFolder: settings.data,
		host: '127.0.0.1',
		port: settings.port,
		log,
		...serviceSettings(process.env),
	});
	onEnd(() => server.close());
	const team = await ensureTeam(server, log);
	const chrome = await built('chrome');
	const firefox = await built('firefox');
	const adminLink = await firstAdminLink(server, team);
	console.log(welcome({ origin: server.origin, data: settings.data, adminLink, chrome, firefox }));
	if (settings.browser)
		await practise(settings, server, () => inviteOne(server, team, 'marketing', 'translator'));
	console.log(ENDING);
}

async function built(target: 'chrome' | 'firefox'): Promise<string> {
	const began = Date.now();
	const { dir, rebuilt } = await buildExtension(target, 'production');
	if (rebuilt) console.log(`Built the extension for ${target} in ${Date.now() - began} ms`);
	return dir;
}

/** The server goes on whatever happens to the browser. */
async function practise(
	{ data, port }: StartSettings,
	{ origin }: RunningServer,
	invite: () => Promise<string>,
): Promise<void> {
	try {
		const practice = await startPractice({ data, port, server: origin, invite });
		if (typeof practice === 'string') return console.log(`${practice}\n`);
		const ending = onEnd(practice.close);
		console.log(practising(practice.board));
		practice.browser.ended.then(() => {
			if (!ending()) console.log('The practice browser was closed; the server goes on.');
		});
	} catch (error) {
		console.log(`The practice browser could not be opened: ${messageOf(error)}\n`);
	}
}

/** Requests and errors go to a file that each start begins anew, so that the screen stays readable. */
function logInto(folder: string): Logger {
	const file = join(folder, 'server.log');
	// Opened at the first line: by then the server has made the folder, or said why it cannot.
	let flag = 'w';
	return createLog({
		write(line) {
			writeFileSync(file, line, { flag });
			flag = 'a';
		},
	});
}

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

async function explain(error: unknown, port: number): Promise<string> {
	if (!(error instanceof StartError)) return messageOf(error);
	const next = error.code === 'port_taken' ? await nextFree(port) : undefined;
	return next ? `${error.message} Port ${next} is free:\n  ${tryPort(next)}` : error.message;
}

endOnSignal();
const settings = readSettings(process.env, process.platform);
if (typeof settings === 'string') {
	console.error(settings);
	await end(1);
} else {
	await main(settings).catch(async (error: unknown) => {
		console.error(await explain(error, settings.port));
		await end(1);
	});
}
