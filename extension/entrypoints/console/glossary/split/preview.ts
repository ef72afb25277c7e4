import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import type { Team } from '@common-ground/shared/model/member.ts';
import { keyText } from '@common-ground/shared/model/records.ts';
import type { Actor, Change, Rejection } from '@common-ground/shared/mutations/define.ts';
import { prepare } from '@common-ground/shared/mutations/registry.ts';
import { queryText, viewOf } from '@common-ground/shared/mutations/view.ts';
import { byStatus, type Entry } from '../../../../features/lookup/entry.ts';
import { type SplitDraft, splitArgs } from './draft.ts';

/** Both concepts as they would be. */
export interface Halves {
	ok: true;
	here: Entry;
	there: Entry;
}

/** Runs the rule itself over what this page knows, so that what is shown is what will be; or why it is refused. */
export function halvesOf(
	entry: Entry,
	draft: SplitDraft,
	{ actor, team }: { actor: Actor; team: Team | undefined },
): Halves | Rejection {
	const prepared = prepare('concept.split', splitArgs(entry, draft));
	if (!prepared.ok) return prepared;
	const { keys = [], queries = [] } = prepared.mutation.needs(prepared.args, actor);
	const known = new Map<string, unknown>([
		...keys.map((key) => [keyText(key), undefined] as const),
		[keyText({ collection: 'concept', id: entry.concept.id }), entry.concept],
		[keyText({ collection: 'team', id: 'team' }), team],
	]);
	const words = new Map(queries.map((query) => [queryText(query), [...entry.terms]]));
	const view = viewOf({ records: known, queries: words });
	const now = new Date().toISOString();
	const outcome = prepared.mutation.apply(view, actor, prepared.args, { now });
	return outcome.ok ? written(entry, draft, outcome.changes) : outcome;
}

function written(entry: Entry, draft: SplitDraft, changes: readonly Change[]): Halves {
	const put = changes.flatMap((change) => (change.op === 'put' ? [change] : []));
	const concepts = new Map(
		put.flatMap(({ collection, id, data }) =>
			collection === 'concept' ? [[id, data as Concept] as const] : [],
		),
	);
	const terms = new Map(entry.terms.map((term) => [term.id, term]));
	for (const { collection, id, data } of put)
		if (collection === 'term') terms.set(id, data as Term);
	const half = (id: string): Entry => ({
		concept: concepts.get(id) ?? entry.concept,
		terms: [...terms.values()].filter(({ conceptId }) => conceptId === id).sort(byStatus),
	});
	const here = half(entry.concept.id);
	const concept = { ...here.concept, definition: draft.definition.here };
	return { ok: true, here: { ...here, concept }, there: half(draft.newId) };
}
