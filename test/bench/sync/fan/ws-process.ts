/** A poke for all by plain ws, without compression, as its documentation has it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answering, residentBytes } from '../answering.ts';
import { pokeOf } from './poke.ts';

let seq = 1;
const server = createServer((_request, response) => {
	seq++;
	for (const socket of sockets.clients) socket.send(pokeOf(seq));
	response.end('told');
});
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket) => socket.send(pokeOf(seq)));
server.listen(0, '127.0.0.1', () => {
	const { port } = server.address() as AddressInfo;
	answering({ origin: `http://127.0.0.1:${port}` }, { memory: residentBytes }, () => {
		server.close();
	});
});
