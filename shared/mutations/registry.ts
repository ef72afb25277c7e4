import type { z } from 'zod/mini';
import { conceptMutations } from './concept.ts';
import { careMutations } from './concept-care.ts';
import { decisionMutations } from './concept-decisions.ts';
import { disputeMutations } from './concept-dispute.ts';
import { mergeMutations } from './concept-merge.ts';
import { relateMutations } from './concept-relate.ts';
import { restoreMutations } from './concept-restore.ts';
import { splitMutations } from './concept-split.ts';
import { decisionLogMutations } from './decision-log.ts';
import { type Mutation, type Rejection, reject } from './define.ts';
import { guessMutations } from './guess.ts';
import { importMutations } from './import.ts';
import { inboxMutations } from './inbox.ts';
import { keptMutations } from './kept.ts';
import { knownMutations } from './known.ts';
import { leaveMutations } from './leave.ts';
import { lessonMutations } from './lesson.ts';
import { loadMutations } from './load.ts';
import { lookupMutations } from './lookup-count.ts';
import { memberMutations } from './member.ts';
import { noteMutations } from './note.ts';
import { noteRemovalMutations } from './note-removal.ts';
import { opinionMutations } from './opinion.ts';
import { perspectiveMutations } from './perspective.ts';
import { practiceMutations } from './practice.ts';
import { priorityMutations } from './priority.ts';
import { priorityDisputeMutations } from './priority-dispute.ts';
import { linkMutations } from './priority-link.ts';
import { promptMutations } from './prompts.ts';
import { proposalMutations } from './proposal.ts';
import { pulseMutations } from './pulse.ts';
import { requestMutations } from './request.ts';
import { scoringMutations } from './scoring.ts';
import { revealMutations } from './scoring-reveal.ts';
import { starterMutations } from './starter.ts';
import { teamMutations } from './team.ts';
import { termMutations } from './term.ts';
import { ticketMutations } from './ticket.ts';
import { aliasMutations } from './ticket-alias.ts';
import { clockMutations } from './ticket-clock.ts';
import { concernMutations } from './ticket-concern.ts';
import { expectationMutations } from './ticket-expectation.ts';
import { restatementMutations } from './ticket-restatement.ts';
import { whyMutations } from './why.ts';

/** Every change that exists, by name. Extension and server run the same code. */
export const MUTATIONS = {
	...conceptMutations,
	...decisionMutations,
	...disputeMutations,
	...careMutations,
	...mergeMutations,
	...splitMutations,
	...relateMutations,
	...restoreMutations,
	...proposalMutations,
	...opinionMutations,
	...requestMutations,
	...termMutations,
	...knownMutations,
	...keptMutations,
	...priorityMutations,
	...linkMutations,
	...scoringMutations,
	...revealMutations,
	...priorityDisputeMutations,
	...decisionLogMutations,
	...lessonMutations,
	...lookupMutations,
	...loadMutations,
	...ticketMutations,
	...expectationMutations,
	...restatementMutations,
	...clockMutations,
	...concernMutations,
	...aliasMutations,
	...inboxMutations,
	...whyMutations,
	...promptMutations,
	...noteMutations,
	...noteRemovalMutations,
	...starterMutations,
	...teamMutations,
	...memberMutations,
	...leaveMutations,
	...importMutations,
	...perspectiveMutations,
	...guessMutations,
	...practiceMutations,
	...pulseMutations,
};

export type MutationName = keyof typeof MUTATIONS;
/** The argument of a mutation, as a caller writes it. */
export type MutationArgs<N extends MutationName> = z.infer<(typeof MUTATIONS)[N]['args']>;

/** A change as it is asked for. */
export type Call = { [N in MutationName]: { name: N; args: MutationArgs<N> } }[MutationName];

/** A mutation whose name and arguments were checked, ready to run. */
export interface Prepared {
	ok: true;
	mutation: Mutation<unknown>;
	args: unknown;
}

/** Checks name and arguments; the rejection's message names the first thing that is wrong. */
export function prepare(name: string, args: unknown): Prepared | Rejection {
	if (!Object.hasOwn(MUTATIONS, name))
		return reject(
			'unknown_mutation',
			`This server or extension does not know the change “${name.slice(0, 80)}”. Update the older of the two.`,
		);
	const mutation = MUTATIONS[name as MutationName] as unknown as Mutation<unknown>;
	const parsed = mutation.args.safeParse(args);
	if (parsed.success) return { ok: true, mutation, args: parsed.data };
	const issue = parsed.error.issues[0];
	const where = issue?.path.length ? ` (at ${issue.path.join('.')})` : '';
	return reject('bad_arguments', `${issue?.message ?? 'The change is malformed.'}${where}`);
}
