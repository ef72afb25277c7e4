import { describe, expect, it } from 'vitest';
import { problem, scripted } from '../../../replica/testing.ts';
import type { Background } from '../background.ts';
import { historyHandlers } from './history.ts';

const PAGE = { kind: 'extension' } as const;
const ASKED = { collection: 'concept', id: 'sp-api', before: 7 } as const;

function asking(answers: Parameters<typeof scripted>[0], isJoined = true) {
	const { fetch } = scripted(answers);
	const remote = { membership: { origin: 'https://team.example', token: 't' } };
	const current = { team: async () => ({ remote: isJoined ? remote : undefined }) };
	return historyHandlers({ current, fetch } as unknown as Background)['history.list'](ASKED, PAGE);
}

describe('the history of a record', () => {
	it('is what the server remembers of it', async () => {
		const reply = { entries: [], next: null };
		const asked: unknown[] = [];
		const answer = (question: unknown) => {
			asked.push(question);
			return Response.json(reply);
		};
		expect(await asking({ 'GET /v1/history': answer })).toMatchObject({ ok: true, ...reply });
		expect(asked).toEqual([{ ...ASKED, before: '7' }]);
	});

	it('is not to be had on a device alone, and says so', async () => {
		expect(await asking({}, false)).toMatchObject({ ok: false, code: 'local' });
	});

	it('needs the server, and says so', async () => {
		expect(await asking({})).toMatchObject({
			...{ ok: false, code: 'unreachable' },
			message: expect.stringContaining('did not answer'),
		});
	});

	it('passes on what the server says against it', async () => {
		const refused = () => problem(401, 'unauthorized', 'Join again.');
		expect(await asking({ 'GET /v1/history': refused })).toMatchObject({
			...{ ok: false, code: 'unauthorized', message: 'Join again.' },
		});
	});
});
