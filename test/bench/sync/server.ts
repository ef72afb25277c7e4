import type { Place } from '@common-ground/server/store/open.ts';
import { type OwnProcess, startOwn } from './own-process.ts';

export interface ServerTask extends Place {
	/** Pieces of work in one commit at most; as shipped unless given. */
	atOnce?: number;
}

/** The real server in a process of its own. */
export const startServerProcess = (task: ServerTask): Promise<OwnProcess<{ origin: string }>> =>
	startOwn(new URL('./server-process.ts', import.meta.url), task);
