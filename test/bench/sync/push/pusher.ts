import { randomUUID } from 'node:crypto';
import { SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';
import { Connection, requestText } from '../connection.ts';
import type { MadeTeam } from '../team.ts';

/** Sends one change, and settles when it was acknowledged. */
export type Pusher = () => Promise<unknown>;

/** What a mutation is called and says. */
type Change = readonly [name: string, args: object];

/** The commonest change: one record. */
const tag =
	({ priorityId }: MadeTeam) =>
	(id: string): Change => [
		'ticket.tag',
		{ ref: { system: 'jira', host: 'acme.atlassian.net', key: `CAMP-${id}` }, priorityId },
	];

/** A concept and its term. */
const suggestion =
	() =>
	(id: string): Change => [
		'concept.suggest',
		{
			...{ id, termId: randomUUID(), text: 'SLA', side: 'it', type: 'acronym', context: '' },
			definition: { marketing: 'How quickly IT must answer', it: 'Service level agreement' },
		},
	];

export const CHANGES = { tag, suggestion };

/** Devices of a team's members, each with a connection of its own, as the extension sends its queue. */
export function devicesOf(
	origin: string,
	team: MadeTeam,
	kind: keyof typeof CHANGES,
): Promise<Pusher[]> {
	const change = CHANGES[kind](team);
	return Promise.all(
		team.tokens.map(async (token) => {
			const connection = await Connection.open(origin);
			const clientId = randomUUID();
			let id = 0;
			return async () => {
				const uuid = randomUUID();
				const [name, args] = change(uuid);
				const mutations = [{ uuid, id: ++id, name, args, base: team.seq }];
				const { epoch } = team;
				const body = JSON.stringify({ clientId, epoch, schemaVersion: SCHEMA_VERSION, mutations });
				const reply = await connection.send(requestText('POST', '/v1/push', token, body));
				if (reply.status !== 200 || !reply.body.includes('"verdict":"applied"'))
					throw new Error(`A push was not applied: ${reply.status} ${reply.body}`);
			};
		}),
	);
}
