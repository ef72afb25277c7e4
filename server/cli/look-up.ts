import { API_PATH, ApiProblem, LookUpReply } from '@common-ground/shared/protocol/api.ts';
import { Glossaries } from '../glossary/glossaries.ts';
import { lookUp as lookUpIn } from '../glossary/look-up.ts';
import { viewOf } from '../routes/api/view.ts';
import { Failure } from './failure.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';

export interface LookUpOptions extends DataOptions {
	team?: string;
	server?: string;
	json?: boolean;
}

type Hits = LookUpReply['hits'];

const MOST = 5;

/**
 * Says what a word means, from the data or, where a server is named, by its interface for programs. The token
 * comes from the environment: what stands in a command line, everybody on the machine can read.
 */
export async function lookUp(
	words: readonly string[],
	options: LookUpOptions,
	token: string | undefined,
): Promise<void> {
	const query = words.join(' ');
	const hits = options.server
		? await atServer(options.server, query, token)
		: await inStore(options, query);
	if (options.json) console.log(JSON.stringify({ hits }, null, '\t'));
	else if (hits.length > 0) console.log(hits.map(told).join('\n\n'));
	if (hits.length === 0)
		throw new Failure(`Nobody has explained “${query}” yet. Suggest it in the browser.`);
}

const inStore = (options: LookUpOptions, query: string): Promise<Hits> =>
	withStore(options, async (store) => {
		const { id } = await teamOf(store, options.team);
		const found = lookUpIn(await new Glossaries(store).of(id), query, MOST);
		return found.map(({ word, by, entry }) => ({ word, by, concept: viewOf(entry) }));
	});

async function atServer(server: string, query: string, token: string | undefined): Promise<Hits> {
	if (!token)
		throw new Failure(
			'Set COMMON_GROUND_TOKEN to a personal access token with “glossary:read”: the console makes one under “Access”.',
		);
	if (!URL.canParse(server))
		throw new Failure(`${server} is no address: give one like https://words.example.com.`);
	const address = new URL(`${API_PATH}/look-up`, server);
	address.search = String(new URLSearchParams({ q: query, limit: String(MOST) }));
	const headers = { Authorization: `Bearer ${token}` };
	// A token must not follow to wherever a network sends us.
	const response = await fetch(address, { headers, redirect: 'error' }).catch((cause: unknown) => {
		throw new Failure(`${address.origin} did not answer. Is that the server’s address?`, { cause });
	});
	const body: unknown = await response.json().catch(() => undefined);
	const problem = ApiProblem.safeParse(body);
	if (problem.success) throw new Failure(problem.data.detail);
	const reply = LookUpReply.safeParse(body);
	if (reply.success) return reply.data.hits;
	throw new Failure(`What answers at ${address.origin} is no server of Common Ground.`);
}

function told({ word, concept }: Hits[number]): string {
	const { definition, terms, falseFriend } = concept;
	const others = terms.map(({ text }) => text).filter((text) => text !== word);
	return [
		`${word}${others.length > 0 ? `  (${others.join(', ')})` : ''}`,
		...(definition.marketing ? [`  Marketing: ${definition.marketing}`] : []),
		...(definition.it ? [`  IT: ${definition.it}`] : []),
		...(falseFriend ? [`  Mind: ${falseFriend}`] : []),
	].join('\n');
}
