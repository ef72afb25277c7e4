import type { Side } from '../model/side.ts';
import { type Actor, type Rejection, reject } from './define.ts';

const refuse = (message: string): Rejection => reject('forbidden', message);

/** Translators and admins curate words and rank. */
export const mustCurate = (actor: Actor, what: string): Rejection | undefined =>
	actor.role === 'translator' || actor.role === 'admin' || actor.role === 'system'
		? undefined
		: refuse(`Only a translator or an admin can ${what}. Ask one of them, or make a suggestion.`);

/** Everyone but a sponsor takes part; a sponsor reads and mediates. */
export const mustTakePart = (actor: Actor, what: string): Rejection | undefined =>
	actor.role === 'sponsor'
		? refuse(`A sponsor reads and mediates, and cannot ${what}.`)
		: undefined;

export const mustBeSystem = (actor: Actor): Rejection | undefined =>
	actor.role === 'system' ? undefined : refuse('Only the server itself can do this.');

/** One's own side; translators and admins may write down what either side said. */
export const maySpeakFor = ({ role, side: own }: Actor, side: Side): boolean =>
	own === side || role === 'translator' || role === 'admin' || role === 'system';
