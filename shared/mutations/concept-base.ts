import type { z } from 'zod/mini';
import type { Concept } from '../model/concept.ts';
import type { RecordKey } from '../model/records.ts';
import {
	type Actor,
	done,
	isRejection,
	type Mutation,
	mutation,
	put,
	type Rejection,
	reject,
	type View,
} from './define.ts';
import { mustCurate } from './permissions.ts';

export const conceptKey = (id: string): RecordKey => ({ collection: 'concept', id });
export const TEAM: RecordKey = { collection: 'team', id: 'team' };

export const findConcept = (view: View, id: string): Concept | Rejection =>
	view.get('concept', id) ?? reject('not_found', 'This term is no longer there.');

/** What a decision about one concept has before it. */
export interface Deciding<A> {
	view: View;
	actor: Actor;
	args: A;
	now: string;
}

interface Decision<A> {
	args: z.ZodMiniType<A>;
	/** What one does, as in “Only a translator or an admin can …”. */
	what: string;
	/** Who may; curators unless said. There may be no such concept. */
	may?: (actor: Actor, concept: Concept | undefined) => Rejection | undefined;
	/** What must be read beside the concept. */
	reads?: (args: A) => RecordKey[];
	effect(concept: Concept, deciding: Deciding<A>): Concept | Rejection;
}

/** Decisions about one concept share everything but who may, and their effect. */
export function decision<A extends { id: string }>({
	args: schema,
	what,
	may = (actor) => mustCurate(actor, what),
	reads = () => [],
	effect,
}: Decision<A>): Mutation<A> {
	return mutation({
		args: schema,
		needs: (args) => ({ keys: [conceptKey(args.id), ...reads(args)] }),
		apply(view, actor, args, { now }) {
			const found = findConcept(view, args.id);
			const refused = may(actor, isRejection(found) ? undefined : found);
			if (refused) return refused;
			if (isRejection(found)) return found;
			const next = effect(found, { view, actor, args, now });
			return isRejection(next) ? next : done(put('concept', next));
		},
	});
}

/** A concept that was merged into another is decided on there. */
export const mustNotBeMerged = ({ mergedInto }: Concept): Rejection | undefined =>
	mergedInto === undefined
		? undefined
		: reject(
				'conflict',
				'This term was merged into another one. Go on there, or take the merge back.',
			);
