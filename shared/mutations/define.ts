import type { z } from 'zod/mini';
import type { Role } from '../model/member.ts';
import type { Collection, RecordKey, RecordOf, Scope } from '../model/records.ts';
import type { Side } from '../model/side.ts';

/** Who makes a change. `system` is the server itself (a join, the starter pack), never a device. */
export interface Actor {
	memberId: string;
	name: string;
	side: Side;
	role: Role | 'system';
}

/** Records of a collection whose `index` field equals `value`. */
export interface Query {
	collection: Collection;
	index: string;
	value: string;
}

/** What must be loaded before `apply` can run; `apply` sees nothing else. */
export interface Needs {
	keys?: RecordKey[];
	queries?: Query[];
}

/** The loaded records. Reading what `needs` did not name is a programming error and throws. */
export interface View {
	get<C extends Collection>(collection: C, id: string): RecordOf<C> | undefined;
	where<C extends Collection>(collection: C, index: string, value: string): RecordOf<C>[];
}

export type Change =
	| { op: 'put'; collection: Collection; id: string; scope: Scope; data: RecordOf<Collection> }
	| { op: 'delete'; collection: Collection; id: string; scope: Scope };

/** Why a mutation was refused; the message says what happened and what to do. */
export type RejectCode =
	| 'unknown_mutation'
	| 'bad_arguments'
	| 'forbidden'
	| 'not_found'
	/** The record was removed meanwhile; it must be brought back first. */
	| 'removed'
	| 'conflict'
	| 'limit';

export interface Rejection {
	ok: false;
	code: RejectCode;
	message: string;
}

export type Outcome = { ok: true; changes: Change[] } | Rejection;

/** `now` is ISO 8601 and only for people to read: the server's on the server, the device's until then. */
export interface Context {
	now: string;
}

/** One named change: a schema, what it must read, and a pure synchronous rule. */
export interface Mutation<A> {
	args: z.ZodMiniType<A>;
	/** Collections in which it may put a record that was deleted; in all others what is deleted stays so. */
	revives?: readonly Collection[];
	needs(args: A, actor: Actor): Needs;
	/** Leaves away what equals what the author sees: only what they change may win over others' work. */
	narrow?(view: View, args: A): A;
	apply(view: View, actor: Actor, args: A, context: Context): Outcome;
}

/** Only infers the argument type. */
export const mutation = <A>(definition: Mutation<A>): Mutation<A> => definition;

export const reject = (code: RejectCode, message: string): Rejection => ({
	ok: false,
	code,
	message,
});

/** Tells a rejection from the value that a rule would otherwise have produced. */
export const isRejection = (value: object): value is Rejection =>
	(value as Partial<Rejection>).ok === false;

export const put = <C extends Collection>(
	collection: C,
	data: RecordOf<C> & { id: string },
	scope: Scope = 'team',
): Change => ({ op: 'put', collection, id: data.id, scope, data });

export const remove = (collection: Collection, id: string, scope: Scope = 'team'): Change => ({
	op: 'delete',
	collection,
	id,
	scope,
});

export const done = (...changes: Change[]): Outcome => ({ ok: true, changes });
