import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createZstdDecompress } from 'node:zlib';
import { SnapshotPart, WireChange } from '@common-ground/shared/protocol/pull.ts';
import { atMost, type Measured } from '../../model.ts';
import { median, rounded } from '../../statistics.ts';
import type { Lab } from '../lab.ts';
import { startServerProcess } from '../server.ts';
import { makeTeam } from '../team.ts';
import { concepts } from './concepts.ts';

const CONCEPTS = 50_000;
/** Starts of the server: the first device after each has to wait until the snapshot is made. */
const STARTS = 3;
/** Devices after it. */
const NEXT = 2;

interface Read {
	ms: number;
	/** Over the wire. */
	bytes: number;
	records: number;
	etag: string;
}

/** A new device reads a large team: from its first request until it has all records, checked. */
export async function bootstrap(lab: Lab): Promise<Measured> {
	const place = { dataFolder: join(lab.folder, 'bootstrap') };
	const { tokens } = await makeTeam(place, 1, await concepts(CONCEPTS));
	const [token = ''] = tokens;
	const first: Read[] = [];
	const next: Read[] = [];
	const again: number[] = [];
	for (let start = 0; start < STARTS; start++) {
		await using server = await startServerProcess(place);
		const { origin } = server.facts;
		first.push(await readAll(origin, token));
		for (let n = 0; n < NEXT; n++) next.push(await readAll(origin, token));
		again.push(await unchanged(origin, token, first.at(-1)?.etag ?? ''));
	}
	const seconds = rounded(median(first.map(({ ms }) => ms)) / 1_000);
	const row = (device: string, reads: readonly Read[]) => ({
		[`${CONCEPTS} concepts`]: device,
		records: median(reads.map(({ records }) => records)),
		'MB over the wire': rounded(median(reads.map(({ bytes }) => bytes)) / 1e6),
		ms: rounded(median(reads.map(({ ms }) => ms)), 0),
	});
	return {
		rows: [
			row('first device after the start of the server', first),
			row('next device', next),
			row(
				'a device that has them: 304',
				again.map((ms) => ({ ms, bytes: 0, records: 0, etag: '' })),
			),
		],
		goals: [
			atMost({
				id: 'bootstrap_s',
				what: 'until a device has 50,000 concepts with their terms, the first one to ask',
				goal: 1,
				value: seconds,
				unit: 's',
			}),
		],
	};
}

/** All parts, as the replica asks for them: at the same time. */
async function readAll(origin: string, token: string): Promise<Read> {
	const start = performance.now();
	const parts = await Promise.all(SnapshotPart.options.map((part) => read(origin, part, token)));
	const ms = performance.now() - start;
	const sum = (of: 'bytes' | 'records') => parts.reduce((all, part) => all + part[of], 0);
	return { ms, bytes: sum('bytes'), records: sum('records'), etag: parts[0]?.etag ?? '' };
}

async function read(origin: string, part: string, token: string): Promise<Omit<Read, 'ms'>> {
	const response = await ask(origin, part, token);
	let bytes = 0;
	response.on('data', (chunk: Buffer) => {
		bytes += chunk.length;
	});
	const records: WireChange[] = [];
	let isHead = true;
	for await (const line of createInterface(response.pipe(createZstdDecompress()))) {
		if (!isHead) records.push(WireChange.parse(JSON.parse(line)));
		isHead = false;
	}
	return { bytes, records: records.length, etag: response.headers.etag ?? '' };
}

/** Milliseconds until a device is told that it has what there is. */
async function unchanged(origin: string, token: string, etag: string): Promise<number> {
	const start = performance.now();
	const response = await ask(origin, 'team', token, { 'If-None-Match': etag });
	if (response.statusCode !== 304) throw new Error(`Expected 304, got ${response.statusCode}`);
	response.resume();
	return performance.now() - start;
}

const ask = (
	origin: string,
	part: string,
	token: string,
	headers: Record<string, string> = {},
): Promise<import('node:http').IncomingMessage> =>
	new Promise((resolve, reject) => {
		const all = { Authorization: `Bearer ${token}`, 'Accept-Encoding': 'zstd', ...headers };
		request(`${origin}/v1/snapshot/${part}`, { headers: all }, resolve).on('error', reject).end();
	});
