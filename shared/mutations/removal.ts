import { z } from 'zod/mini';
import { keptRecordId } from '../model/kept.ts';
import type { RecordOf } from '../model/records.ts';
import { Id } from '../model/text.ts';
import { type Actor, done, mutation, put, type Rejection, reject, remove } from './define.ts';
import { mustTakePart } from './permissions.ts';

/** Records of the whole team that their author, a translator or an admin changes and removes. */
type Authored = 'decision' | 'lesson';

const args = z.object({ id: Id });

/** Its author may, and who curates; `name` is the record's, with its article: “a decision”. */
export const mustBeTheirs = (
	actor: Actor,
	{ by }: { by: string },
	name: string,
): Rejection | undefined =>
	mustTakePart(actor, `change ${name}`) ??
	(by === actor.memberId || ['translator', 'admin', 'system'].includes(actor.role)
		? undefined
		: reject('forbidden', `Only who wrote ${name}, a translator or an admin can change it.`));

/** Takes a record away. What is gone already may be removed again. */
export const removalOf = (collection: Authored, name: string) =>
	mutation({
		args,
		revives: ['kept'],
		needs: ({ id }) => ({ keys: [{ collection, id }] }),
		apply(view, actor, { id }, { now: takenAt }) {
			const found = view.get(collection, id);
			const refused = found && mustBeTheirs(actor, found, name);
			if (refused ?? !found) return refused ?? done();
			const taken = { by: found.by, at: found.at, takenBy: actor.memberId, takenAt };
			const kept = { collection, recordId: id, field: '', value: found, ...taken };
			return done(
				remove(collection, id),
				put('kept', { id: keptRecordId(collection, id), ...kept }),
			);
		},
	});

/** Whoever may remove it brings it back as it was. */
export const returnOf = (collection: Authored, name: string) =>
	mutation({
		args,
		revives: [collection],
		needs: ({ id }) => ({
			keys: [
				{ collection, id },
				{ collection: 'kept', id: keptRecordId(collection, id) },
			],
		}),
		apply(view, actor, { id }) {
			const kept = view.get('kept', keptRecordId(collection, id));
			if (view.get(collection, id)) return reject('conflict', 'It is there again already.');
			if (!kept) return reject('not_found', `You removed ${name} too long ago. Write it anew.`);
			const record = kept.value as RecordOf<Authored>;
			const refused = mustBeTheirs(actor, record, name);
			return refused ?? done(put(collection, record), remove('kept', kept.id));
		},
	});
