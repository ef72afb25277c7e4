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
	importGlossary: [{ term: 'Burned', definition: 'Gone.' }],
};

/** What must be asked. */
const QUERIES: Record<string, string> = { lookUp: '?q=sla', exportGlossary: '?format=csv' };

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
				const imported = (await program.post('/imports', [{ term: `Burned ${id}` }])).body;
				const ids = {
					...{ terms: terms[0]?.id, concepts: id },
					imports: (imported as { importId: string }).importId,
				};
				const of = path.split('/')[1] as keyof typeof ids;
				const place = path.replace('{id}', ids[of] ?? '');
				const body = BODIES[described.operationId];
				expect(described.requestBody !== undefined).toBe(body !== undefined);
				const question = {
					...{ method: method.toUpperCase(), ...(body ? { body } : {}) },
					path: place + (QUERIES[described.operationId] ?? ''),
					headers: { 'If-Match': made.headers.get('ETag') ?? '' },
				};
				const answers = [
					await program.ask(question),
					await program.ask({ ...question, token: 'none' }),
					await program.ask({
						...question,
						path: `${place.replace(id, '%20').replace(ids.imports, '%20')}?limit=x&q=&dryRun=x`,
					}),
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
			...['addTerm', 'approveConcept', 'editConcept', 'editTerm', 'exportGlossary', 'getConcept'],
			...['importGlossary', 'listConcepts', 'listImports', 'lookUp', 'rejectConcept'],
			...['removeTerm', 'reopenConcept', 'retireConcept', 'suggestConcept', 'undoImport'],
		]);
	}, 30_000);
});
