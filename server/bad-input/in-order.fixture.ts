import { expect } from 'vitest';
import { verify } from '../ops/verify.ts';
import type { TestClient } from '../testing/client.ts';
import { suggestion } from '../testing/examples.ts';
import type { TestServer } from '../testing/server.ts';

/** What must hold after any bad input: the data is in order, and an honest change is taken as ever. */
export async function expectInOrder(server: TestServer, honest: TestClient): Promise<void> {
	expect((await verify(server.store)).faults).toEqual([]);
	const { verdict } = await honest.mutate('concept.suggest', suggestion());
	expect(verdict).toBe('applied');
}
