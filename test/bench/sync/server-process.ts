/** The real server in a process of its own, as `npm run server -- serve` has it, but without limits. */
import { startServer } from '@common-ground/server/service.ts';
import { answering, residentBytes, task } from './answering.ts';
import type { ServerTask } from './server.ts';

let commits = 0;
const { dataFolder, database, ...group } = task<ServerTask>();
const server = await startServer({
	...{ dataFolder, database, host: '127.0.0.1', port: 0 },
	commits: { ...group, onCommit: () => void commits++ },
	env: { COMMON_GROUND_MEMBER_LIMIT: '0', COMMON_GROUND_TEAM_LIMIT: '0' },
});
answering(
	{ origin: server.origin },
	{ memory: residentBytes, commits: () => commits },
	server.close,
);
