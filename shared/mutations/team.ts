import { z } from 'zod/mini';
import { Member, type Team } from '../model/member.ts';
import { Policy, policyOf } from '../model/policy.ts';
import type { RecordKey } from '../model/records.ts';
import { Id, optional, required } from '../model/text.ts';
import { STARTER_PARTS, StarterPartId, versionsOf } from '../starter/parts.ts';
import { starterRecords } from '../starter/records.ts';
import { mustAdminister } from './admins.ts';
import { TEAM } from './concept-base.ts';
import { done, mutation, put, reject } from './define.ts';
import { given } from './given.ts';
import { mustBeSystem } from './permissions.ts';

/** A new team, with the starter pack or the named parts of it, so that it is useful on day one. */
const create = mutation({
	args: z.object({
		name: required('The team’s name'),
		/** None: without any word, for a team that brings its own. */
		parts: z.optional(z.array(StarterPartId)),
	}),
	needs: () => ({ keys: [TEAM] }),
	apply(view, actor, { name, parts = STARTER_PARTS.map(({ id }) => id) }) {
		const refused = mustBeSystem(actor);
		if (refused) return refused;
		if (view.get('team', 'team')) return reject('conflict', 'This team exists already.');
		const { concepts, terms } = starterRecords(parts);
		return done(
			put('team', {
				id: 'team',
				name,
				sideNames: { marketing: 'Marketing', it: 'IT' },
				bigBetCap: 3,
				starter: versionsOf(parts),
			}),
			...concepts.map((concept) => put('concept', concept)),
			...terms.map((term) => put('term', term)),
		);
	},
});

const CAP = { error: 'A limit is a whole number from 1 to 99.' };
const Cap = z.int(CAP).check(z.minimum(1, CAP), z.maximum(99, CAP));
const SideName = z.optional(required('The name of a side', 40));

/** What the team is called and what it works for; what it calls its two sides; how many big bets a list may hold. */
const edit = mutation({
	args: z.object({
		name: z.optional(required('The team’s name')),
		sideNames: z.optional(z.object({ marketing: SideName, it: SideName })),
		vision: z.optional(optional('The vision')),
		bigBetCap: z.optional(Cap),
		/** Null takes a cap away. */
		activeCap: z.optional(z.nullable(Cap)),
		pilotCap: z.optional(z.nullable(Cap)),
	}),
	needs: () => ({ keys: [TEAM] }),
	apply(view, actor, { sideNames, activeCap, pilotCap, ...fields }) {
		const team = view.get('team', 'team');
		const refused = mustAdminister(actor, 'change what the team is called');
		if (refused ?? !team) return refused ?? NO_TEAM;
		const names = { ...team.sideNames, ...given(sideNames) };
		if (names.marketing.toLowerCase() === names.it.toLowerCase())
			return reject('bad_arguments', 'The two sides need two names.');
		const edited = { ...team, ...given(fields), sideNames: names };
		return done(put('team', withCaps(edited, { activeCap, pilotCap })));
	},
});

function withCaps(
	team: Team,
	caps: { [C in 'activeCap' | 'pilotCap']: number | null | undefined },
): Team {
	const next = { ...team, ...given(caps) };
	const { activeCap, pilotCap, ...rest } = next;
	return {
		...rest,
		...(activeCap ? { activeCap } : {}),
		...(pilotCap ? { pilotCap } : {}),
	};
}

/** How the team curates its words (feature rows C3, C7, A6); what is not named stays. */
const policy = mutation({
	args: z.object({
		signOff: z.optional(Policy.shape.signOff),
		staleAfterMonths: z.optional(z.int().check(z.minimum(0), z.maximum(120))),
		disputes: z.optional(
			z.object({
				settledBy: z.optional(Policy.shape.disputes.shape.settledBy),
				withinDays: z.optional(z.int().check(z.minimum(0), z.maximum(365))),
				/** Empty names nobody. */
				mediator: z.optional(z.union([Id, z.literal('')])),
				text: z.optional(optional('The protocol', 4000)),
			}),
		),
	}),
	needs: ({ disputes }) => ({ keys: [TEAM, ...memberKeys(disputes?.mediator)] }),
	apply(view, actor, { disputes, ...fields }) {
		const team = view.get('team', 'team');
		const refused = mustAdminister(actor, 'set how the team curates its words');
		if (refused ?? !team) return refused ?? NO_TEAM;
		const mediator = disputes?.mediator;
		if (mediator && view.get('member', mediator)?.state !== 'active')
			return reject('not_found', 'Who is to mediate is not in the team. Choose somebody who is.');
		const before = policyOf(team);
		const next = { ...before, ...given(fields) };
		return done(
			put('team', {
				...team,
				policy: { ...next, disputes: { ...before.disputes, ...given(disputes) } },
			}),
		);
	},
});

const memberKeys = (id: string | undefined): RecordKey[] =>
	id ? [{ collection: 'member', id }] : [];

const NO_TEAM = reject('not_found', 'This team is not here yet. Wait until it has arrived.');

/** A member joined by an invite. */
const join = mutation({
	args: z.object({ member: Member }),
	needs: () => ({}),
	apply: (_view, actor, { member }) => mustBeSystem(actor) ?? done(put('member', member)),
});

export const teamMutations = {
	'team.create': create,
	'team.edit': edit,
	'team.policy': policy,
	'member.join': join,
};
