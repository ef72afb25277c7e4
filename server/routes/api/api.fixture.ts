import { TokenReply, type TokenScope } from '@common-ground/shared/protocol/tokens.ts';
import type { TestClient } from '../../testing/client.ts';
import type { Answer, Question } from '../../testing/http.ts';
import type { TestServer } from '../../testing/server.ts';

export const EVERYTHING: TokenScope[] = ['glossary:read', 'glossary:write', 'glossary:curate'];

/** A program with a token of a member. */
export class TestProgram {
	readonly token: string;
	readonly tokenId: string;
	readonly #server: TestServer;

	static async of(
		server: TestServer,
		member: TestClient,
		scopes: TokenScope[] = ['glossary:read', 'glossary:write'],
	): Promise<TestProgram> {
		const body = { name: 'A program', scopes, days: 1 };
		const answer = await member.ask({ method: 'POST', path: '/v1/tokens', body });
		const { token, id } = TokenReply.parse(answer.body);
		return new TestProgram(server, token, id);
	}

	constructor(server: TestServer, token: string, tokenId: string) {
		this.#server = server;
		this.token = token;
		this.tokenId = tokenId;
	}

	/** `path` without what every address of the interface begins with. */
	ask({ path, headers = {}, ...question }: Question): Promise<Answer> {
		return this.#server.ask({
			...{ token: this.token, path: `/api/v1${path}`, ...question },
			headers: {
				...(question.body === undefined ? {} : { 'Content-Type': 'application/json' }),
				...headers,
			},
		});
	}

	get(path: string, headers?: Record<string, string>): Promise<Answer> {
		return this.ask({ path, ...(headers ? { headers } : {}) });
	}

	post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
		return this.ask({ method: 'POST', path, body, headers });
	}

	patch(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
		return this.ask({ method: 'PATCH', path, body, headers });
	}
}

export const NEW = {
	text: 'Burn rate',
	side: 'marketing',
	definition: { marketing: 'Money that goes each month', it: '' },
};
