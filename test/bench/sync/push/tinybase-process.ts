/** TinyBase's server for WebSockets, with the one persister that its documentation shows for it. */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createMergeableStore } from 'tinybase';
import { createFilePersister } from 'tinybase/persisters/persister-file';
import { createWsServer } from 'tinybase/synchronizers/synchronizer-ws-server';
import { WebSocketServer } from 'ws';
import { answering, task } from '../answering.ts';

const { dataFolder } = task<{ dataFolder: string }>();
const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0 });
const server = createWsServer(sockets, () =>
	createFilePersister(createMergeableStore(), join(dataFolder, 'tinybase.json')),
);
sockets.on('listening', () => {
	const { port } = sockets.address() as AddressInfo;
	answering({ url: `ws://127.0.0.1:${port}/team` }, {}, () => server.destroy());
});
