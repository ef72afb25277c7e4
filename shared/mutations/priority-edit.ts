import { z } from 'zod/mini';
import { Bet } from '../model/priority.ts';
import { Id, optional, required } from '../model/text.ts';
import { onlyChanged } from './fields.ts';
import { given } from './given.ts';
import { existing, Serves, tooManyBets } from './priority-base.ts';
import { EDITED_FACTS, ownersAfter } from './priority-facts.ts';
import { Settles } from './settle.ts';

const editFields = existing(
	z.object({
		id: Id,
		fields: z.object({
			title: z.optional(required('The title')),
			bet: z.optional(Bet),
			outcome: z.optional(optional('The outcome')),
			serves: z.optional(z.partial(Serves)),
			...EDITED_FACTS,
		}),
		settles: Settles,
	}),
	'edit a priority',
	(view, priority, { fields }) => {
		const { serves, owners, bet = priority.bet, ...others } = fields;
		const refused = bet === priority.bet ? undefined : tooManyBets(view, priority.list, bet);
		if (refused) return refused;
		const named = ownersAfter(priority, owners);
		return {
			...priority,
			...given(others),
			bet,
			serves: { ...priority.serves, ...given(serves) },
			...(named ? { owners: named } : {}),
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
