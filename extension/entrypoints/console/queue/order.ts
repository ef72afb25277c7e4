import { type QueueItem, type QueueSource, queueOf } from '@common-ground/shared/curation/queue.ts';
import type { Proposal } from '@common-ground/shared/model/proposal.ts';
import type { Asker, TermRequest } from '@common-ground/shared/model/request.ts';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { folded } from '../../../features/lookup/words.ts';

/** Why something waits. */
export type Cause = QueueItem['kind'];

interface Every {
	/** Of the concept, the proposal or the request: the place of it in the console. */
	id: string;
	/** The word that it is about. */
	name: string;
	/** Since when, ISO 8601; empty where that is not known. */
	since: string;
}

/** A concept to decide on. */
export type WaitingConcept = Every & {
	cause: Exclude<Cause, 'proposal' | 'request'>;
	entry: Entry;
};
/** An edit that somebody proposes. */
export type WaitingProposal = Every & { cause: 'proposal'; entry: Entry; proposal: Proposal };
/** A word that people looked up in vain. */
export type WaitingRequest = Every & {
	cause: 'request';
	request: TermRequest;
	askers: readonly Asker[];
};
/** One thing to decide on. */
export type Waiting = WaitingConcept | WaitingProposal | WaitingRequest;

/** The team's queue with the words of what waits, in the order in which it is worked. */
export function waitingIn(
	entries: readonly Entry[],
	source: Omit<QueueSource, 'concepts'>,
): Waiting[] {
	const byId = new Map(entries.map((entry) => [entry.concept.id, entry]));
	const askers = Map.groupBy(source.askers, ({ requestId }) => requestId);
	const concepts = entries.map(({ concept }) => concept);
	return queueOf({ ...source, concepts }).flatMap((item): Waiting[] => {
		const { id, kind, at: since } = item;
		if (kind === 'request') {
			const { request } = item;
			const asked = askers.get(id) ?? [];
			return [{ id, cause: kind, since, name: request.text, request, askers: asked }];
		}
		const entry = item.concept && byId.get(item.concept.id);
		if (!entry) return [];
		const name = nameOf(entry);
		return kind === 'proposal'
			? [{ id, cause: kind, since, name, entry, proposal: item.proposal }]
			: [{ id, cause: kind, since, name, entry }];
	});
}

/** What waits of one cause, and whose words, meanings or sentences contain the text. */
export function matching(
	rows: readonly Waiting[],
	query: string,
	cause: Cause | 'all' = 'all',
): Waiting[] {
	const wanted = folded(query);
	return rows.filter(
		(row) =>
			(cause === 'all' || row.cause === cause) &&
			textsOf(row).some((text) => folded(text).includes(wanted)),
	);
}

function textsOf(row: Waiting): string[] {
	if (row.cause === 'request') return [row.name, ...row.askers.map(({ context }) => context)];
	const { concept, terms } = row.entry;
	return [
		...terms.map(({ text }) => text),
		...[concept.definition.marketing, concept.definition.it],
		...[concept.suggestion?.context ?? '', concept.dispute?.reason ?? ''],
	];
}
