import { z } from 'zod/mini';
import { Side } from './side.ts';
import { Id } from './text.ts';

/** Work that a side carries for another department (feature row P9): why there is less room than there seems. */
export const Load = z.looseObject({
	id: Id,
	/** Who carries it. */
	side: Side,
	/** For whom: “Finance”. */
	department: z.string(),
	what: z.string(),
	/** Share of the side's time, in per cent, 0 to 100. */
	share: z.int(),
	/** Until when, a calendar day, or empty. */
	until: z.string(),
	by: z.string(),
	at: z.string(),
});
export type Load = z.infer<typeof Load>;
