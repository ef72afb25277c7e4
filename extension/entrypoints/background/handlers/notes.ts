import { ticketId } from '@common-ground/shared/model/ticket.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { standingOf } from '../../../replica/standing.ts';
import { allIn, getIn, reading, whereIn } from '../../../replica/view.ts';
import type { Background } from '../background.ts';
import { keepDraft, keptDrafts } from '../note-drafts.ts';
import { namesOf } from '../ticket-names.ts';

/** What members said on tickets. What the member may not read is not on this device. */
export const noteHandlers = ({
	current,
}: Background): Pick<Handlers, 'notes.list' | 'note.draft.set'> => ({
	async 'notes.list'({ ref }) {
		const { db } = await current.team();
		const { me } = await standingOf(db);
		const tx = reading(db);
		const { now, before } = namesOf(ref, await allIn(tx, 'alias'));
		const ids = [now, ...before].map(ticketId);
		const [notes, members, known, pending] = await Promise.all([
			Promise.all(ids.map((id) => whereIn(tx, 'note', 'ticketId', id))).then((all) => all.flat()),
			allIn(tx, 'member'),
			getIn(tx, 'member', me.id),
			db.transaction('overlay').store.getAllKeys(IDBKeyRange.bound(['note'], ['note', []])),
		]);
		const { side, role } = known ?? me;
		const here = new Set(notes.map(({ id }) => id));
		return {
			me: { memberId: me.id, side, role },
			people: members.map(({ id, name, side, state }) => ({
				...{ id, name, side },
				active: state === 'active',
			})),
			notes,
			waiting: pending.map(([, id]) => id).filter((id) => here.has(id)),
			drafts: await keptDrafts(ids, notes),
		};
	},

	async 'note.draft.set'({ name, text }) {
		await keepDraft(name, text);
		return null;
	},
});
