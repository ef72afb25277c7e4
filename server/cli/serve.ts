import { createLog } from '../ops/log.ts';
import { startServer } from '../service.ts';
import { port } from './numbers.ts';
import { type DataOptions, placeOf } from './with-store.ts';

/** Serves until it is told to stop. The log on standard output is all that it prints. */
export async function serve(options: DataOptions & { host: string; port: string }): Promise<void> {
	const server = await startServer({
		...placeOf(options),
		host: options.host,
		port: port(options.port),
		log: createLog(),
	});
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void server.close());
}
