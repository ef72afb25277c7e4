import { gather, REVIEW_COLLECTIONS } from '@common-ground/shared/review/gather.ts';
import type { Review } from '@common-ground/shared/review/model.ts';
import type { Period } from '@common-ground/shared/review/period.ts';
import { reviewOf } from '@common-ground/shared/review/review.ts';
import { confirmedRows } from '../../../replica/team-rows.ts';

/** The pack of the current team, of what the server has confirmed. */
export const readReview = async (period: Period): Promise<Review> =>
	reviewOf(gather(await confirmedRows(REVIEW_COLLECTIONS)), period);
