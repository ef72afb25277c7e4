import { z } from 'zod/mini';

const error = 'This is not a date. Write it as year, month and day: 2026-05-31.';

/** A calendar day, “2026-05-31”: no time of day, no zone. */
export const Day = z.string().check(z.trim(), z.regex(/^\d{4}-\d{2}-\d{2}$/, { error }));

/** A calendar day, or empty. */
export const DayOrNone = z.string().check(z.trim(), z.regex(/^(\d{4}-\d{2}-\d{2})?$/, { error }));
