import { startPostgres } from './postgres.ts';

/** For `describe.each`: what must hold whichever engine keeps the data. */
export const ENGINES = ['SQLite', 'PostgreSQL'] as const;

/** One engine for a file of tests. */
export interface TestEngine {
	/** The environment of a server that keeps its data there, in a place of its own. */
	env(): Promise<Record<string, string>>;
	stop(): Promise<void>;
}

export async function startEngine(name: (typeof ENGINES)[number]): Promise<TestEngine> {
	if (name === 'SQLite') return { env: async () => ({}), stop: async () => {} };
	const postgres = await startPostgres();
	return {
		env: async () => ({ COMMON_GROUND_DATABASE: await postgres.database() }),
		stop: () => postgres.stop(),
	};
}
