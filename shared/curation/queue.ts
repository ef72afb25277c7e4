import type { Concept } from '../model/concept.ts';
import type { Vote } from '../model/opinion.ts';
import type { Policy } from '../model/policy.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Asker, TermRequest } from '../model/request.ts';
import { awaitedSides } from './sign-off.ts';
import { isStale, lastVerified } from './stale.ts';

/** Why a concept waits for a curator. */
type ConceptKind = 'overdue' | 'dispute' | 'suggestion' | 'signOff' | 'review' | 'stale';

/** One thing that waits. `id` is another for each; `at` (ISO 8601) since when it waits. */
export type QueueItem = { id: string; at: string } & (
	| { kind: ConceptKind; concept: Concept; votes: number }
	| { kind: 'proposal'; proposal: Proposal; concept: Concept | undefined }
	| { kind: 'request'; request: TermRequest; askers: number }
);

export interface QueueSource {
	concepts: readonly Concept[];
	proposals: readonly Proposal[];
	requests: readonly TermRequest[];
	askers: readonly Asker[];
	votes: readonly Vote[];
	/** Ids of members who are in the team: what others had taken to review waits for everybody again. */
	active: ReadonlySet<string>;
	policy: Policy;
	/** ISO 8601. */
	now: string;
}

/**
 * What waits for curators, the most pressing first: disputes past their date, disputes, suggestions, what waits for the
 * other side's sign-off, what a colleague has taken, proposals, requests, what has grown stale. Of a kind, what
 * more people want comes first, then what waits longest.
 */
export function queueOf(source: QueueSource): QueueItem[] {
	const votes = counted(source.votes.map(({ conceptId }) => conceptId));
	const askers = counted(source.askers.map(({ requestId }) => requestId));
	const byId = new Map(source.concepts.map((concept) => [concept.id, concept]));
	const waiting = source.concepts.flatMap((concept): QueueItem[] => {
		const kind = kindOf(concept, source);
		const { id } = concept;
		return kind ? [{ id, kind, concept, at: since(concept, kind), votes: votes.get(id) ?? 0 }] : [];
	});
	const proposals = source.proposals
		.filter(({ state }) => state === 'open')
		.map((proposal): QueueItem => {
			const { id, at, conceptId } = proposal;
			return { id, kind: 'proposal', at, proposal, concept: byId.get(conceptId) };
		});
	const requests = source.requests
		.filter(({ state }) => state === 'open')
		.map((request): QueueItem => {
			const { id, at } = request;
			return { id, kind: 'request', at, request, askers: askers.get(id) ?? 0 };
		});
	return [...waiting, ...proposals, ...requests].sort(
		(a, b) => ORDER[a.kind] - ORDER[b.kind] || wanted(b) - wanted(a) || compare(a, b),
	);
}

const ORDER: Record<QueueItem['kind'], number> = {
	overdue: 0,
	dispute: 1,
	suggestion: 2,
	signOff: 3,
	review: 4,
	proposal: 5,
	request: 6,
	stale: 7,
};

function kindOf(concept: Concept, { active, policy, now }: QueueSource): ConceptKind | undefined {
	const { status, dispute, review } = concept;
	if (status === 'disputed') return dispute?.until && dispute.until < now ? 'overdue' : 'dispute';
	if (awaitedSides(concept, policy).length > 0 && status !== 'suggested') return 'signOff';
	if (status === 'suggested') return 'suggestion';
	if (status === 'in_review') return review && active.has(review.by) ? 'review' : 'suggestion';
	return isStale(concept, policy, now) ? 'stale' : undefined;
}

function since(concept: Concept, kind: ConceptKind): string {
	if (kind === 'overdue' || kind === 'dispute') return concept.dispute?.at ?? '';
	if (kind === 'stale') return lastVerified(concept);
	return concept.suggestion?.at ?? concept.review?.at ?? '';
}

const counted = (ids: readonly string[]): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
};

const wanted = (item: QueueItem): number =>
	item.kind === 'request' ? item.askers : item.kind === 'proposal' ? 0 : item.votes;

const compare = (a: QueueItem, b: QueueItem): number =>
	a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;
