import { z } from 'zod/mini';
import { Nature, type Priority } from '../model/priority.ts';
import type { PerSide } from '../model/side.ts';
import { Id, LIMITS, optional } from '../model/text.ts';
import { Level } from '../model/ticket-facts.ts';

const Owners = z.object({
	marketing: optional('Who answers for it in Marketing', LIMITS.line),
	it: optional('Who answers for it in IT', LIMITS.line),
});

const COMMON = {
	kpis: z.optional(
		z.array(Id).check(z.maxLength(12, { error: 'Choose twelve KPIs at most that it moves.' })),
	),
	nature: z.optional(z.nullable(Nature)),
	level: z.optional(z.nullable(Level)),
	fundedBy: z.optional(optional('Who pays for it', LIMITS.line)),
	vision: z.optional(optional('How it serves our vision')),
};

/** What may be said of a priority besides what it is (feature rows P7, A10), when it is added and when it is edited. */
export const NEW_FACTS = { ...COMMON, owners: z.optional(Owners) };
export const EDITED_FACTS = { ...COMMON, owners: z.optional(z.partial(Owners)) };

/** Owners of whom only one side is named by an edit; undefined where none are known. */
export const ownersAfter = (
	{ owners }: Pick<Priority, 'owners'>,
	edited: { [S in keyof PerSide]?: string | undefined } | undefined,
): PerSide | undefined =>
	edited
		? {
				marketing: edited.marketing ?? owners?.marketing ?? '',
				it: edited.it ?? owners?.it ?? '',
			}
		: owners;
