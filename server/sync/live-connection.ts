import { LIVE_CLOSE, LiveFromClient, type LivePong } from '@common-ground/shared/protocol/live.ts';
import { WebSocket } from 'ws';
import { type Identity, identify, isSignedIn } from '../auth/identify.ts';
import type { Deps } from '../deps.ts';
import { errorFacts } from '../ops/log.ts';
import { type LiveConnection, type PokeTexts, pokeTexts, WAITING_LIMIT } from './hub.ts';

const PONG: LivePong = { type: 'pong' };
const pong = JSON.stringify(PONG);
/** RFC 6455: the server met something it did not expect. */
const UNEXPECTED = 1011;

/** Attends to one new connection until its end. It may stay silent for ever once it has said hello. */
export function welcome(socket: WebSocket, deps: Deps, helloMs: number): void {
	const start = performance.now();
	let state: 'new' | 'asked' | 'known' = 'new';
	let identity: Identity | undefined;
	const late = setTimeout(() => socket.close(LIVE_CLOSE.badMessage, 'No hello came'), helloMs);

	const greet = async (token: string) => {
		state = 'asked';
		clearTimeout(late);
		identity = await enter(socket, token, deps);
		state = 'known';
	};
	socket.on('message', (data, isBinary) => {
		const message = isBinary ? undefined : read(String(data));
		if (message?.type === 'hello' && state === 'new')
			greet(message.token).catch((error: unknown) => {
				deps.log.error(errorFacts(error), 'hello failed');
				socket.close(UNEXPECTED);
			});
		else if (message?.type === 'ping' && state !== 'new') socket.send(pong);
		else socket.close(LIVE_CLOSE.badMessage, 'Not understood');
	});
	// The connection closes itself after a malformed or over-long message; there is nothing to add.
	socket.on('error', () => {});
	socket.on('close', (code) => {
		clearTimeout(late);
		deps.log.info({
			method: 'GET',
			route: '/v1/live',
			status: 101,
			close: code,
			ms: Math.round(performance.now() - start),
			...(identity ? { team: identity.teamId, member: identity.actor.memberId } : {}),
		});
	});
}

/** Adds a known device's connection to its team, and says where the team stands now. */
async function enter(
	socket: WebSocket,
	token: string,
	{ store, hub }: Deps,
): Promise<Identity | undefined> {
	const identity = await identify(store, token);
	if (socket.readyState !== WebSocket.OPEN) return identity;
	if (!identity) {
		socket.close(LIVE_CLOSE.badToken, 'Not signed in');
		return undefined;
	}
	const { teamId, device, actor } = identity;
	const connection: LiveConnection = {
		...{ teamId, memberId: actor.memberId, deviceId: device.id },
		tell: (poke) => tell(socket, poke),
		end: (code, reason) => socket.close(code, reason),
	};
	if (!hub.add(connection)) {
		socket.close(LIVE_CLOSE.tooMany, 'Too many connections');
		return identity;
	}
	socket.on('close', () => hub.remove(connection));
	// Whoever took the access back before this connection was known could not end it.
	if (!(await isSignedIn(store, identity))) connection.end(LIVE_CLOSE.badToken, 'Not signed in');
	const team = await store.team(teamId);
	if (team) tell(socket, pokeTexts(team.epoch, team.seq));
	return identity;
}

function tell(socket: WebSocket, { message }: PokeTexts): void {
	if (socket.readyState !== WebSocket.OPEN) return;
	if (socket.bufferedAmount > WAITING_LIMIT) socket.terminate();
	else socket.send(message);
}

function read(text: string): LiveFromClient | undefined {
	try {
		return LiveFromClient.parse(JSON.parse(text));
	} catch {
		return undefined;
	}
}
