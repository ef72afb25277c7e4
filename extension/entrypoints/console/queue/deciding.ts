import type { MutateArgs } from '../../../messaging/requests.ts';
import { restoring } from '../compare/restoring.ts';
import type { Cause, Waiting, WaitingConcept, WaitingProposal, WaitingRequest } from './order.ts';

/** A decision about what waits, with the changes that take it back. */
export interface Decision {
	change: MutateArgs;
	undo: MutateArgs[];
	/** As in “Quorum” is …. */
	done: string;
}

/** As what a concept returns to the queue when a decision about it is undone. */
function before({ status }: WaitingConcept['entry']['concept']) {
	return status === 'disputed' || status === 'suggested' ? status : 'in_review';
}

/** Yes to what is asked: it is approved, stands, is signed, is still right, or is written in. */
export function yesTo(waiting: WaitingConcept | WaitingProposal): Decision {
	const { cause, entry } = waiting;
	const { id } = entry.concept;
	if (cause === 'proposal')
		return {
			change: { name: 'proposal.accept', args: { id: waiting.id, conceptId: id } },
			undo: [restoring(entry), { name: 'proposal.reopen', args: { id: waiting.id } }],
			done: 'changed as proposed',
		};
	if (cause === 'stale')
		return {
			change: { name: 'concept.verify', args: { id } },
			undo: [{ name: 'concept.verify', args: { id, takeBack: true } }],
			done: 'still right',
		};
	return {
		change: { name: 'concept.approve', args: { id } },
		undo: [{ name: 'concept.reopen', args: { id, to: before(entry.concept) } }],
		done: cause === 'signOff' ? 'signed off' : 'approved',
	};
}

/** A word that was asked for is explained by this concept. */
export const answerTo = ({ id }: WaitingRequest, conceptId: string): Decision => ({
	change: { name: 'request.answer', args: { id, conceptId } },
	undo: [{ name: 'request.reopen', args: { id } }],
	done: 'answered; who asked is told',
});

/** No, with a reason: what was in use is retired, what only waited is rejected or declined. */
export function noTo(waiting: Waiting, reason: string): Decision {
	const { cause, id } = waiting;
	if (cause === 'proposal')
		return {
			change: { name: 'proposal.decline', args: { id, reason } },
			undo: [{ name: 'proposal.reopen', args: { id } }],
			done: 'left as it is',
		};
	if (cause === 'request')
		return {
			change: { name: 'request.decline', args: { id, reason } },
			undo: [{ name: 'request.reopen', args: { id } }],
			done: 'declined',
		};
	if (isInUse(cause))
		return {
			change: { name: 'concept.retire', args: { id, reason } },
			undo: [{ name: 'concept.reopen', args: { id } }],
			done: 'retired',
		};
	return {
		change: { name: 'concept.reject', args: { id, reason } },
		undo: [{ name: 'concept.reopen', args: { id, to: before(waiting.entry.concept) } }],
		done: 'rejected',
	};
}

/** It is on the pages while it waits. */
export const isInUse = (cause: Cause): boolean =>
	cause === 'dispute' || cause === 'overdue' || cause === 'stale';

/** It is a suggestion that somebody may take to look at. */
export const isOpen = (cause: Cause): boolean => cause === 'suggestion' || cause === 'review';

/** Takes it to look at, so that no two do; a colleague's is taken over. */
export function reviewOf({ entry: { concept } }: WaitingConcept): Decision {
	const { id, review } = concept;
	const from = review && concept.status === 'in_review' ? { from: review.by } : {};
	return {
		change: { name: 'concept.review', args: { id, ...from } },
		undo: [{ name: 'concept.reopen', args: { id } }],
		done: 'in review with you',
	};
}
