import { z } from 'zod/mini';
import { Bet } from '../model/priority.ts';
import { Id, optional, required } from '../model/text.ts';
import { onlyChanged } from './fields.ts';
import { given } from './given.ts';
import { existing, Serves } from './priority-base.ts';
import { EDITED_FACTS, ownersAfter } from './priority-facts.ts';
import { PilotTerms } from './priority-pilot.ts';
import { WHY_NOT, withRefusal } from './priority-refusal.ts';
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
			pilot: z.optional(z.nullable(PilotTerms)),
		}),
		...WHY_NOT,
		settles: Settles,
	}),
	'edit a priority',
	(_view, priority, { fields, ...whyNot }, by, now) => {
		const { serves, owners, bet = priority.bet, ...others } = fields;
		const named = ownersAfter(priority, owners);
		const { reason } = whyNot;
		const edited = {
			...priority,
			...given(others),
			bet,
			...(bet !== priority.bet && reason ? { lastMove: { by, reason, at: now } } : {}),
			serves: { ...priority.serves, ...given(serves) },
			...(named ? { owners: named } : {}),
		};
		return withRefusal(priority, edited, whyNot, by, now);
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
