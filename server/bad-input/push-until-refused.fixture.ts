import type { QueuedMutation } from '@common-ground/shared/protocol/push.ts';
import type { TestClient } from '../testing/client.ts';
import { suggestion } from '../testing/examples.ts';
import type { Answer } from '../testing/http.ts';

/** Pushes until it is turned away; gives what was taken before, and the answer that said no. */
export async function pushUntilRefused(client: TestClient) {
	const taken: QueuedMutation[] = [];
	for (;;) {
		const batch = Array.from({ length: 20 }, () =>
			client.mutation('concept.suggest', suggestion()),
		);
		const answer: Answer = await client.offer(batch);
		if (answer.status !== 200) return { taken, batch, answer };
		taken.push(...batch);
	}
}
