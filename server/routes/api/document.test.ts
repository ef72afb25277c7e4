import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { TestServer } from '../../testing/server.ts';
import { EVERYTHING, NEW, TestProgram } from './api.fixture.ts';

interface Described {
	operationId: string;
	security: { token: string[] }[];
	parameters?: { in: string; name: string; required?: boolean }[];
	requestBody?: { content: Record<string, object> };
	responses: Record<string, { content: Record<string, object> }>;
}
type Document = { paths: Record<string, Record<string, Described>>; servers: { url: string }[] };

const read = async (server: TestServer): Promise<Document> =>
	(await server.ask({ path: '/api/v1/openapi.json' })).body as Document;

/** Bodies with which each operation that takes one succeeds on a fresh suggestion. */
const BODIES: Record<string, object> = {
	suggestConcept: NEW,
	editConcept: { example: 'Our burn rate doubled.' },
	rejectConcept: { reason: 'We say runway.' },
	retireConcept: { reason: 'Unused.' },
	addTerm: { text: 'Burn', side: 'it' },
	editTerm: { text: 'Burning rate' },
};

describe('the document of the interface for programs', () => {
	it('is valid OpenAPI, and told to anybody', async () => {
		await using server = await TestServer.start();
		const document = await read(server);
		const { valid, errors } = await new Validator().validate(document);
		expect(errors).toBeUndefined();
		expect(valid).toBe(true);
		expect(document.servers).toEqual([{ url: '/api/v1' }]);
	});

	it('describes each operation as it answers: with what it takes, without a token, malformed', async () => {
		await using server = await TestServer.start();
		const program = await TestProgram.of(server, await server.join('admin'), EVERYTHING);
		const { paths } = await read(server);
		const seen: string[] = [];
		for (const [path, operations] of Object.entries(paths))
			for (const [method, described] of Object.entries(operations)) {
				if (described.operationId === undefined) continue;
				seen.push(described.operationId);
				const made = await program.post('/concepts', NEW);
				const { id, terms } = made.body as { id: string; terms: { id: string }[] };
				const place = path.replace('{id}', (path.startsWith('/terms') ? terms[0]?.id : id) ?? '');
				const body = BODIES[described.operationId];
				expect(described.requestBody !== undefined).toBe(body !== undefined);
				const question = {
					...{ method: method.toUpperCase(), ...(body ? { body } : {}) },
					path: place + (described.operationId === 'lookUp' ? '?q=sla' : ''),
					headers: { 'If-Match': made.headers.get('ETag') ?? '' },
				};
				const answers = [
					await program.ask(question),
					await program.ask({ ...question, token: 'none' }),
					await program.ask({ ...question, path: `${place.replace(id, '%20')}?limit=x&q=` }),
				];
				expect([described.operationId, answers[0]?.status]).toEqual([
					...[described.operationId, described.operationId === 'suggestConcept' ? 201 : 200],
				]);
				expect(answers[1]?.status).toBe(401);
				for (const { status, headers } of answers)
					expect(Object.keys(described.responses[status]?.content ?? {})).toContain(
						headers.get('Content-Type')?.split(';')[0],
					);
			}
		expect(seen.toSorted()).toEqual([
			...['addTerm', 'approveConcept', 'editConcept', 'editTerm', 'getConcept', 'listConcepts'],
			...['lookUp', 'rejectConcept', 'removeTerm', 'reopenConcept', 'retireConcept'],
			...['suggestConcept'],
		]);
	}, 30_000);
});
