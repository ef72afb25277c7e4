import { z } from 'zod/mini';
import { About } from '../model/decision.ts';
import { Id, optional, required } from '../model/text.ts';
import { aboutKeys, mustExist } from './about.ts';
import { done, mutation, put, reject } from './define.ts';
import { onlyChanged } from './fields.ts';
import { given } from './given.ts';
import { mustTakePart } from './permissions.ts';
import { mustBeTheirs, removalOf, returnOf } from './removal.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const NAME = 'a lesson';

const FIELDS = {
	title: required('The title'),
	happened: optional('What happened'),
	lesson: required('What we do otherwise now', 2000),
	about: About,
};

/** Keeps what an initiative taught (feature row A5). */
const add = mutation({
	args: z.object({ id: Id, ...FIELDS }),
	needs: ({ id, about }) => ({ keys: [lessonKey(id), ...aboutKeys(about)] }),
	apply(view, actor, { id, ...fields }, { now }) {
		const refused = mustTakePart(actor, 'write a lesson down') ?? mustExist(view, fields.about);
		if (refused) return refused;
		if (view.get('lesson', id)) return reject('conflict', 'This lesson is written down already.');
		return done(put('lesson', { id, ...fields, by: actor.memberId, at: now }));
	},
});

const edit = mutation({
	args: z.object({ id: Id, fields: z.partial(z.object(FIELDS)), settles: Settles }),
	needs: ({ id, fields, settles }) => ({
		keys: [lessonKey(id), ...aboutKeys(fields.about), ...keptKeys(settles)],
	}),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('lesson', args.fields, view.get('lesson', args.id)),
	}),
	apply(view, actor, args) {
		const lesson = view.get('lesson', args.id);
		if (!lesson) return reject('not_found', 'This lesson is no longer there.');
		const refused = mustBeTheirs(actor, lesson, NAME) ?? mustExist(view, args.fields.about);
		if (refused) return refused;
		return done(put('lesson', { ...lesson, ...given(args.fields) }), ...settled(view, args));
	},
});

const lessonKey = (id: string) => ({ collection: 'lesson', id }) as const;

export const lessonMutations = {
	'lesson.add': add,
	'lesson.edit': edit,
	'lesson.remove': removalOf('lesson', NAME),
	'lesson.restore': returnOf('lesson', NAME),
};
