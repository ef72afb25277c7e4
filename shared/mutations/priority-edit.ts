import { z } from 'zod/mini';
import { Bet } from '../model/priority.ts';
import { Id, optional, required } from '../model/text.ts';
import { onlyChanged } from './fields.ts';
import { existing, Serves, tooManyBets } from './priority-base.ts';
import { Settles } from './settle.ts';

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

export const priorityEdits = { 'priority.edit': edit };
