import type { RecordKey } from '../model/records.ts';
import { type Change, type Mutation, type Rejection, reject } from './define.ts';

/**
 * What was deleted stays deleted: a change that would put it there again, because its author had not
 * heard of the delete or offers an old change once more, is refused. To bring it back is a change of its own.
 */
export const mustNotRevive = (
	{ revives = [] }: Pick<Mutation<never>, 'revives'>,
	changes: readonly Change[],
	isDeleted: (key: RecordKey) => boolean,
): Rejection | undefined =>
	changes.some(
		(change) => change.op === 'put' && !revives.includes(change.collection) && isDeleted(change),
	)
		? reject('removed', 'This was removed meanwhile. Bring it back first, then change it again.')
		: undefined;
