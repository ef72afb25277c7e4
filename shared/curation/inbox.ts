import { type Concept, isPublished } from '../model/concept.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Asker, TermRequest } from '../model/request.ts';
import { leadsTo } from './merged.ts';

/** Why something about words waits for a member. */
export type WordItemKind =
	| 'approved'
	| 'rejected'
	| 'merged'
	| 'answered'
	| 'unanswered'
	| 'accepted'
	| 'declined';

export interface WordItem {
	id: string;
	kind: WordItemKind;
	/** Who decided; empty where it is not known. */
	by: string;
	/** ISO 8601, for people to read. */
	at: string;
	/** The reason of a no; else empty. */
	text: string;
	/** The concept that it leads to. */
	conceptId?: string;
	/** The word that was asked for. */
	word?: string;
}

export interface WordSource {
	concepts: readonly Concept[];
	requests: readonly TermRequest[];
	askers: readonly Asker[];
	proposals: readonly Proposal[];
}

/** What became of what a member suggested, asked for and proposed. */
export function wordItems(memberId: string, source: WordSource): WordItem[] {
	const byId = new Map(source.concepts.map((concept) => [concept.id, concept]));
	const nowOf = (id: string): string => leadsTo(id, (one) => byId.get(one));
	const asked = new Set(
		source.askers.flatMap(({ by, requestId }) => (by === memberId ? [requestId] : [])),
	);
	const isShown = (id: string): boolean => {
		const concept = byId.get(id);
		return concept !== undefined && isPublished(concept.status);
	};
	return [
		...source.concepts.flatMap((concept) => ofSuggestion(memberId, concept, nowOf)),
		...source.requests.flatMap((request) =>
			asked.has(request.id) ? ofRequest(request, nowOf, isShown) : [],
		),
		...source.proposals.flatMap((proposal) => ofProposal(memberId, proposal)),
	];
}

function ofSuggestion(
	memberId: string,
	{ id, status, suggestion, vouchedAt, mergedInto, retired }: Concept,
	nowOf: (id: string) => string,
): WordItem[] {
	if (suggestion?.by !== memberId) return [];
	if (mergedInto !== undefined) {
		const item = { id: `concept:${id}:merged`, kind: 'merged', conceptId: nowOf(id) } as const;
		return [{ ...item, by: retired?.by ?? '', at: retired?.at ?? '', text: '' }];
	}
	if (status !== 'approved' && status !== 'rejected') return [];
	const item = { id: `concept:${id}:${status}`, kind: status, by: '', conceptId: id };
	return [{ ...item, at: vouchedAt || suggestion.at, text: suggestion.reason ?? '' }];
}

/** An answer counts once it can be read on the pages. */
function ofRequest(
	{ id, text: word, state, answer, declined }: TermRequest,
	nowOf: (id: string) => string,
	isShown: (id: string) => boolean,
): WordItem[] {
	if (state === 'answered' && answer) {
		const { by, at } = answer;
		const conceptId = nowOf(answer.conceptId);
		const item = { id: `request:${id}:${conceptId}`, kind: 'answered', word, conceptId } as const;
		return isShown(conceptId) ? [{ ...item, by, at, text: '' }] : [];
	}
	if (state !== 'declined' || !declined) return [];
	const { by, at, reason: text } = declined;
	return [{ id: `request:${id}:no`, kind: 'unanswered', word, by, at, text }];
}

function ofProposal(
	memberId: string,
	{ id, conceptId, by: author, state, decided }: Proposal,
): WordItem[] {
	if (author !== memberId || !decided || (state !== 'accepted' && state !== 'declined')) return [];
	const { by, at, reason: text } = decided;
	return [{ id: `proposal:${id}:${state}`, kind: state, conceptId, by, at, text }];
}
