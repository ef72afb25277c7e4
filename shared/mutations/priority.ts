import { z } from 'zod/mini';
import { Bet, type Priority, rankedList } from '../model/priority.ts';
import { SideOrShared } from '../model/side.ts';
import { Id, LIMITS, optional, required } from '../model/text.ts';
import { rankAt } from '../ranking/place.ts';
import {
	done,
	isRejection,
	type Mutation,
	mutation,
	type Needs,
	put,
	type Rejection,
	reject,
	type View,
} from './define.ts';
import { onlyChanged } from './fields.ts';
import { mustCurate } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const Serves = z.object({
	marketing: optional('What it does for Marketing'),
	it: optional('What it does for IT'),
});
const list = (name: string): NonNullable<Needs['queries']>[number] => ({
	collection: 'priority',
	index: 'list',
	value: name,
});
const TEAM = { collection: 'team', id: 'team' } as const;
const SHARED_LISTS = ['marketing', 'it', 'shared'] as const;

const create = mutation({
	args: z.object({
		id: Id,
		list: SideOrShared,
		title: required('The title'),
		bet: Bet,
		serves: Serves,
		outcome: optional('The outcome'),
	}),
	needs: (args) => ({
		keys: [{ collection: 'priority', id: args.id }, TEAM],
		queries: [list(args.list)],
	}),
	apply(view, actor, args) {
		const refused = mustCurate(actor, 'add a priority') ?? tooManyBets(view, args.list, args.bet);
		if (refused) return refused;
		if (view.get('priority', args.id))
			return reject('conflict', 'This priority was already added.');
		const others = rankedList(view.where('priority', 'list', args.list), args.list);
		return done(
			put('priority', {
				...args,
				rank: rankAt(others, { after: null, before: null }),
				state: 'active',
				owner: actor.memberId,
			}),
		);
	},
});

const editFields = existing(
	z.object({
		id: Id,
		fields: z.object({
			title: z.optional(required('The title')),
			bet: z.optional(Bet),
			outcome: z.optional(optional('The outcome')),
			serves: z.optional(z.partial(Serves)),
		}),
		settles: Settles,
	}),
	'edit a priority',
	(view, priority, { fields }) => {
		const {
			title = priority.title,
			bet = priority.bet,
			outcome = priority.outcome,
			serves,
		} = fields;
		const refused = bet === priority.bet ? undefined : tooManyBets(view, priority.list, bet);
		if (refused) return refused;
		return {
			...priority,
			title,
			bet,
			outcome,
			serves: {
				marketing: serves?.marketing ?? priority.serves.marketing,
				it: serves?.it ?? priority.serves.it,
			},
		};
	},
);

const edit: typeof editFields = {
	...editFields,
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('priority', args.fields, view.get('priority', args.id)),
	}),
};

const move = existing(
	z.object({
		id: Id,
		after: z.nullable(Id),
		before: z.nullable(Id),
		/** One line; it lands in the journal. */
		reason: required('A reason for the move'),
	}),
	'rank',
	(view, priority, args, by, now) => {
		const others = rankedList(view.where('priority', 'list', priority.list), priority.list).filter(
			(other) => other.id !== priority.id,
		);
		return {
			...priority,
			rank: rankAt(others, args),
			lastMove: { by, reason: args.reason, at: now },
		};
	},
);

const close = existing(
	z.object({
		id: Id,
		state: z.enum(['active', 'done', 'dropped']),
		lesson: z.optional(optional('The lesson')),
	}),
	'close a priority',
	(view, priority, { state, lesson = priority.lesson }) => {
		const back = state === 'active' && priority.state !== 'active';
		const refused = back ? tooManyBets(view, priority.list, priority.bet) : undefined;
		if (refused) return refused;
		if (!back) return { ...priority, state, ...(lesson ? { lesson } : {}) };
		const others = rankedList(view.where('priority', 'list', priority.list), priority.list);
		return { ...priority, state, rank: rankAt(others, { after: null, before: null }) };
	},
);

/** A change of one priority that exists; which list it stands in is known only when it is loaded, so all are read. */
function existing<A extends { id: string; settles?: string[] | undefined }>(
	args: z.ZodMiniType<A>,
	what: string,
	effect: (
		view: View,
		priority: Priority,
		args: A,
		by: string,
		now: string,
	) => Priority | Rejection,
): Mutation<A> {
	return mutation({
		args,
		needs: ({ id, settles }) => ({
			keys: [{ collection: 'priority', id }, TEAM, ...keptKeys(settles)],
			queries: SHARED_LISTS.map(list),
		}),
		apply(view, actor, parsed, { now }) {
			const refused = mustCurate(actor, what);
			if (refused) return refused;
			const found = view.get('priority', parsed.id);
			if (!found) return reject('not_found', 'This priority is no longer there.');
			const next = effect(view, found, parsed, actor.memberId, now);
			return isRejection(next) ? next : done(put('priority', next), ...settled(view, parsed));
		},
	});
}

/** Called only for a priority that is not among the list's big bets yet. */
function tooManyBets(view: View, name: Priority['list'], bet: Bet): Rejection | undefined {
	const cap = view.get('team', 'team')?.bigBetCap ?? Number.POSITIVE_INFINITY;
	if (bet !== 'big') return;
	const bets = rankedList(view.where('priority', 'list', name), name).filter(
		(p) => p.bet === 'big',
	);
	const last = bets.at(-1);
	if (bets.length < cap || !last) return;
	return reject(
		'limit',
		`This list already has ${cap} big bets. Make “${last.title.slice(0, LIMITS.term)}” an ordinary one first, or park it.`,
	);
}

export const priorityMutations = {
	'priority.create': create,
	'priority.edit': edit,
	'priority.move': move,
	'priority.close': close,
};
