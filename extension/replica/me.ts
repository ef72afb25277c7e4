import type { Replica, Standing } from './schema.ts';
import { standingOf } from './standing.ts';
import { getIn, reading } from './view.ts';

/**
 * Who this device's member is: in a joined team as the team has them now, in the local team as they
 * said themselves (an empty name if they did not).
 */
export async function meOf(db: Replica): Promise<Standing['me']> {
	const { kind, me } = await standingOf(db);
	const record = kind === 'joined' ? await getIn(reading(db), 'member', me.id) : undefined;
	if (!record) return me;
	const { id, name, side, role } = record;
	return { id, name, side, role };
}
