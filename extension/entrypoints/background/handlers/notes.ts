import { ticketId } from '@common-ground/shared/model/ticket.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { standingOf } from '../../../replica/standing.ts';
import { allIn, getIn, reading, whereIn } from '../../../replica/view.ts';
import type { Background } from '../background.ts';

/** What members said on tickets. What the member may not read is not on this device. */
export const noteHandlers = ({ current }: Background): Pick<Handlers, 'notes.list'> => ({
	async 'notes.list'({ ref }) {
		const { db } = await current.team();
		const { me } = await standingOf(db);
		const tx = reading(db);
		const [notes, members, known, pending] = await Promise.all([
			whereIn(tx, 'note', 'ticketId', ticketId(ref)),
			allIn(tx, 'member'),
			getIn(tx, 'member', me.id),
			db.transaction('overlay').store.getAllKeys(IDBKeyRange.bound(['note'], ['note', []])),
		]);
		const { side, role } = known ?? me;
		const ids = new Set(notes.map(({ id }) => id));
		return {
			me: { memberId: me.id, side, role },
			people: members.map(({ id, name, side, state }) => ({
				...{ id, name, side },
				active: state === 'active',
			})),
			notes,
			waiting: pending.map(([, id]) => id).filter((id) => ids.has(id)),
		};
	},
});
