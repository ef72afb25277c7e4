import type { Concept } from '../model/concept.ts';
import { policyOf } from '../model/policy.ts';
import type { Collection, RecordOf } from '../model/records.ts';
import { fieldAt } from '../mutations/fields.ts';
import type { Call, MutationArgs, MutationName } from '../mutations/registry.ts';
import { requestId } from './request-id.ts';

/** The records as they were before the change. */
interface Before {
	get: <C extends Collection>(collection: C, id: string) => RecordOf<C> | undefined;
}

type Inverses = {
	[N in MutationName]?: (args: MutationArgs<N>, before: Before) => (Call | undefined)[];
};

/**
 * The changes that undo a change about words, in the order in which they are made; undefined where none can.
 * Each is a change like any other: what somebody else wrote since is theirs, and is not undone.
 */
export function inverseOf<N extends MutationName>(
	call: { name: N; args: MutationArgs<N> },
	before: Before,
): Call[] | undefined {
	const calls = INVERSES[call.name]?.(call.args, before);
	return calls && calls.length > 0 && calls.every((one) => one !== undefined) ? calls : undefined;
}

const INVERSES: Inverses = {
	'concept.review': ({ id }) => [{ name: 'concept.reopen', args: { id } }],
	'concept.approve': ({ id }, before) => [
		...backTo({ id }, before),
		// Whoever approves what nobody looks after does so from then on.
		...(before.get('concept', id)?.owner ? [] : [ownedByNobody(id)]),
	],
	'concept.reject': backTo,
	'concept.reopen': backTo,
	'concept.retire': ({ id }) => [{ name: 'concept.reopen', args: { id } }],
	'concept.dispute': ({ id }) => [{ name: 'concept.withdrawDispute', args: { id } }],
	'concept.withdrawDispute': backTo,
	'concept.verify': ({ id }) => [{ name: 'concept.verify', args: { id, takeBack: true } }],
	'concept.own': ({ id }, { get }) => [
		{ name: 'concept.own', args: { id, memberId: get('concept', id)?.owner ?? null } },
	],
	'concept.edit': ({ id, fields }, before) => [edited(id, fields, before)],
	'concept.restore': ({ id, from, terms }, before) => (terms ? [] : [edited(id, from, before)]),
	'concept.relate': ({ id, add = [], remove = [] }, { get }) => {
		const had = new Set(get('concept', id)?.related);
		const back = { add: remove.filter((one) => had.has(one)) };
		return [
			{ name: 'concept.relate', args: { id, ...back, remove: add.filter((one) => !had.has(one)) } },
		];
	},
	'concept.merge': (args) => [{ name: 'concept.unmerge', args }],
	'concept.unmerge': (args) => [{ name: 'concept.merge', args }],
	'concept.split': ({ id, newId, termIds, copies = [] }, before) => [
		// What both had is one word again before the merge, which would take it for two.
		...copies.map(({ as }): Call => ({ name: 'term.remove', args: { id: as } })),
		...copies.map(({ termId }) => wordAsItWas(termId, before)),
		{ name: 'concept.merge', args: { id: newId, into: id } },
		...termIds.map((termId) => wordAsItWas(termId, before)),
		{ name: 'concept.relate', args: { id, remove: [newId] } },
		edited(id, { falseFriend: '', definition: unsaid(id, before) }, before),
	],
	'concept.vote': ({ id, vote }) => [
		{ name: 'concept.vote', args: { id, vote: vote === 1 ? 0 : 1 } },
	],
	'concept.propose': ({ proposalId: id }) => [{ name: 'proposal.withdraw', args: { id } }],
	'proposal.accept': ({ id, conceptId }, before) => [
		edited(conceptId, before.get('proposal', id)?.fields ?? {}, before),
		{ name: 'proposal.reopen', args: { id } },
	],
	'proposal.decline': ({ id }) => [{ name: 'proposal.reopen', args: { id } }],
	'proposal.withdraw': ({ id }) => [{ name: 'proposal.reopen', args: { id } }],
	'comment.add': ({ commentId }) => [{ name: 'comment.remove', args: { commentId } }],
	'comment.remove': ({ commentId }) => [{ name: 'comment.restore', args: { commentId } }],
	'comment.restore': ({ commentId }) => [{ name: 'comment.remove', args: { commentId } }],
	'comment.edit': ({ commentId }, { get }) => {
		const text = get('comment', commentId)?.text;
		return [text === undefined ? undefined : { name: 'comment.edit', args: { commentId, text } }];
	},
	'term.add': ({ id }) => [{ name: 'term.remove', args: { id } }],
	'term.remove': ({ id }) => [{ name: 'term.restore', args: { id } }],
	'term.restore': ({ id }) => [{ name: 'term.remove', args: { id } }],
	'term.edit': ({ id, conceptId, fields }, { get }) => {
		const term = get('term', id);
		const was =
			term && Object.fromEntries(Object.keys(fields).map((key) => [key, term[key] ?? NONE[key]]));
		const of = conceptId === undefined ? {} : { conceptId };
		return [was && ({ name: 'term.edit', args: { id, ...of, fields: was } } as Call)];
	},
	'request.ask': ({ text, side }) => [
		{ name: 'request.withdraw', args: { id: requestId(text, side) } },
	],
	'request.answer': ({ id }) => [{ name: 'request.reopen', args: { id } }],
	'request.decline': ({ id }) => [{ name: 'request.reopen', args: { id } }],
	'team.policy': (_args, { get }) => {
		const { signOff, staleAfterMonths, disputes } = policyOf(get('team', 'team'));
		const { settledBy, withinDays, mediator = '', text = '' } = disputes;
		const protocol = { settledBy, withinDays, mediator, text };
		const was = { signOff, staleAfterMonths, disputes: protocol };
		return [{ name: 'team.policy', args: was }];
	},
};

const ownedByNobody = (id: string): Call => ({
	name: 'concept.own',
	args: { id, memberId: null },
});

/** What stands for nothing in a word. */
const NONE: Readonly<Record<string, unknown>> = { match: {}, lang: '' };

/** The sides of a definition that said nothing: a merge fills them in. */
const unsaid = (id: string, { get }: Before): object =>
	Object.fromEntries(
		Object.entries(get('concept', id)?.definition ?? {}).filter(([, text]) => text === ''),
	);

/** Whose a word was, and how it stood, before it went to another concept. */
function wordAsItWas(id: string, { get }: Before): Call | undefined {
	const { side, status } = get('term', id) ?? {};
	return side && status && { name: 'term.edit', args: { id, fields: { side, status } } };
}

/** The decision that makes a concept what it was. */
function backTo({ id }: { id: string }, { get }: Before): (Call | undefined)[] {
	const before = get('concept', id);
	return [before && decisionTo(before)];
}

function decisionTo({ id, status, suggestion, retired }: Concept): Call | undefined {
	switch (status) {
		case 'suggested':
		case 'in_review':
		case 'disputed':
			return { name: 'concept.reopen', args: { id, to: status } };
		case 'approved':
			return { name: 'concept.approve', args: { id } };
		case 'rejected':
			return { name: 'concept.reject', args: { id, reason: suggestion?.reason || '–' } };
		case 'retired':
			return { name: 'concept.retire', args: { id, reason: retired?.reason || '–' } };
	}
}

/** The same fields as they were; what was not there is given as an empty text. */
function edited(id: string, fields: object, { get }: Before): Call | undefined {
	const concept = get('concept', id);
	if (!concept) return undefined;
	return { name: 'concept.edit', args: { id, fields: asIn(concept, fields, '') } } as Call;
}

const asIn = (concept: Concept, fields: object, path: string): object =>
	Object.fromEntries(
		Object.entries(fields).map(([key, value]) => {
			const at = `${path}${key}`;
			const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
			if (isGroup) return [key, asIn(concept, value, `${at}.`)];
			return [key, fieldAt(concept, at) ?? EMPTY[at] ?? ''];
		}),
	);

/** What stands for nothing in a concept, where that is not an empty text. */
const EMPTY: Readonly<Record<string, unknown>> = { links: [], 'kpi.indicator': 'lagging' };
