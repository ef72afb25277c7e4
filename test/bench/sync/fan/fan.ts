import { join } from 'node:path';
import { atMost, type Goal, type Measured, type Row } from '../../model.ts';
import { median, quantile, rounded } from '../../statistics.ts';
import { Connection, requestText } from '../connection.ts';
import type { Lab } from '../lab.ts';
import { now } from '../now.ts';
import { type OwnProcess, startOwn } from '../own-process.ts';
import { devicesOf, type Pusher } from '../push/pusher.ts';
import { startServerProcess } from '../server.ts';
import { makeTeam } from '../team.ts';
import type { CrowdTask } from './crowd-process.ts';
import type { Transport } from './listener.ts';

/** Live clients, and so many of a member's devices. */
const SIZES = [1_000, 5_000] as const;
const PER_MEMBER = 10;
/** Changes that all clients hear of. */
const CHANGES = 11;
/** So many clients come before anything is measured, and stay. */
const FIRST = 100;

/** One server, and the process of its clients. */
interface Contender {
	name: string;
	server: OwnProcess<unknown>;
	crowd: OwnProcess<unknown>;
	change: Pusher;
	/** Bytes with the first clients. */
	before: number;
}

const OURS = 'Common Ground, SSE';

/** How long a change takes to all clients, and what a waiting client costs the server. */
export async function fanOut(lab: Lab): Promise<Measured> {
	const contenders = await allOf(lab);
	const rows: Row[] = [];
	const goals: Goal[] = [];
	for (const size of SIZES) {
		for (const { crowd } of contenders) await crowd.ask('grow', size);
		const waits = contenders.map(() => [] as number[][]);
		for (let change = 0; change < CHANGES; change++)
			for (const [at, contender] of contenders.entries()) waits[at]?.push(await waitsOf(contender));
		for (const [at, contender] of contenders.entries()) {
			const bytes = (await contender.server.ask<number>('memory')) - contender.before;
			const row = rowOf(contender.name, size, waits[at] ?? [], bytes / (size - FIRST));
			rows.push(row);
			if (contender.name === OURS && size === Math.max(...SIZES)) goals.push(...goalsOf(row));
		}
	}
	return { rows, goals };
}

/** Milliseconds from the change to each client. */
async function waitsOf({ crowd, change }: Contender): Promise<number[]> {
	await crowd.ask('listen');
	const start = now();
	await change();
	return (await crowd.ask<number[]>('heard')).map((at) => at - start);
}

async function allOf(lab: Lab): Promise<Contender[]> {
	const ours = async (name: string, transport: Transport) => {
		const place = { dataFolder: join(lab.folder, transport) };
		const team = await makeTeam(place, Math.max(...SIZES) / PER_MEMBER);
		const server = lab.use(await startServerProcess(place));
		const { origin } = server.facts;
		const [change] = await devicesOf(origin, { ...team, tokens: team.tokens.slice(0, 1) }, 'tag');
		if (!change) throw new Error('Nobody makes changes.');
		return contender(lab, name, server, { origin, transport, tokens: team.tokens }, change);
	};
	const peer = async (name: string, file: URL, transport: Transport) => {
		const server = lab.use(await startOwn<{ origin: string }>(file, {}));
		const { origin } = server.facts;
		const connection = await Connection.open(origin);
		const change = () => connection.send(requestText('POST', '/poke', '', ''));
		return contender(lab, name, server, { origin, transport, tokens: [''] }, change);
	};
	return [
		await ours(OURS, 'sse'),
		await ours('Common Ground, WebSocket', 'ws'),
		await peer('Hono streamSSE', new URL('./stream-process.ts', import.meta.url), 'sse'),
		await peer('ws', new URL('./ws-process.ts', import.meta.url), 'ws'),
	];
}

async function contender(
	lab: Lab,
	name: string,
	server: OwnProcess<unknown>,
	task: CrowdTask,
	change: Pusher,
): Promise<Contender> {
	const crowd = lab.use(
		await startOwn<object>(new URL('./crowd-process.ts', import.meta.url), task),
	);
	await crowd.ask('grow', FIRST);
	const all = { name, server, crowd, change, before: 0 };
	await waitsOf(all);
	return { ...all, before: await server.ask<number>('memory') };
}

function rowOf(name: string, clients: number, changes: readonly number[][], bytes: number): Row {
	const of = (share: number): number =>
		rounded(median(changes.map((waits) => quantile(waits, share))), 0);
	return {
		'live clients': clients,
		'change to client': name,
		'p50, ms': of(0.5),
		'p99, ms': of(0.99),
		'server, KB a client': rounded(bytes / 1_000, 1),
	};
}

const goalsOf = (row: Row): Goal[] => [
	atMost({
		id: 'fan_p99_ms',
		what: 'from a push to 5,000 live clients, p99, the median of changes',
		goal: 300,
		value: Number(row['p99, ms']),
		unit: 'ms',
	}),
	atMost({
		id: 'fan_kb',
		what: 'memory of the server for each of 5,000 live clients',
		goal: 15,
		value: Number(row['server, KB a client']),
		unit: 'KB',
	}),
];
