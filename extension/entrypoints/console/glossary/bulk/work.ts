import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import type { Entry } from '../../../../features/lookup/entry.ts';
import type { MutateArgs } from '../../../../messaging/requests.ts';

/** What is to be done with many concepts at once. */
export type Work =
	| { kind: 'subject'; subject: string }
	| { kind: 'owner'; memberId: string | null }
	| { kind: 'side'; side: SideOrShared }
	| { kind: 'approve' }
	| { kind: 'verify' }
	| { kind: 'retire'; reason: string };

/** One change, and the one that takes it back. */
export interface Step {
	change: MutateArgs;
	undo: MutateArgs;
}

/** The changes that the work takes; concepts that are so already, or for which it makes no sense, need none. */
export const stepsFor = (work: Work, entries: readonly Entry[]): Step[] =>
	entries.flatMap((entry) => stepsOf(work, entry));

function stepsOf(work: Work, { concept, terms }: Entry): Step[] {
	const { id, status, subjectField, owner = null } = concept;
	const inUse = status === 'approved' || status === 'disputed';
	const waits = status === 'suggested' || status === 'in_review';
	switch (work.kind) {
		case 'subject': {
			const edit = (to: string): MutateArgs => ({
				name: 'concept.edit',
				args: { id, fields: { subjectField: to } },
			});
			return pair(subjectField !== work.subject, edit(work.subject), edit(subjectField));
		}
		case 'owner': {
			const own = (memberId: string | null): MutateArgs => ({
				name: 'concept.own',
				args: { id, memberId },
			});
			return pair(owner !== work.memberId, own(work.memberId), own(owner));
		}
		case 'side':
			return terms.flatMap((term) => {
				const move = (side: SideOrShared): MutateArgs => ({
					name: 'term.edit',
					args: { id: term.id, fields: { side } },
				});
				return pair(term.side !== work.side, move(work.side), move(term.side));
			});
		case 'approve':
			return pair(
				waits || status === 'disputed',
				{ name: 'concept.approve', args: { id } },
				{ name: 'concept.reopen', args: { id, to: waits ? status : 'disputed' } },
			);
		case 'verify':
			return pair(
				status === 'approved',
				{ name: 'concept.verify', args: { id } },
				{ name: 'concept.verify', args: { id, takeBack: true } },
			);
		case 'retire':
			return pair(
				inUse || waits,
				{ name: 'concept.retire', args: { id, reason: work.reason } },
				{ name: 'concept.reopen', args: { id } },
			);
	}
}

const pair = (isNeeded: boolean, change: MutateArgs, undo: MutateArgs): Step[] =>
	isNeeded ? [{ change, undo }] : [];
