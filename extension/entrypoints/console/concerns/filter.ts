import { type Age, ageOf, byAge, isOpen } from '@common-ground/shared/candor/ages.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import type {
	Concern,
	ConcernCategory,
	ConcernState,
} from '@common-ground/shared/model/ticket-concern.ts';

export interface ConcernFilter {
	/** `open` is all that is not resolved. */
	state: ConcernState | 'open';
	age: Age | 'any';
	category: ConcernCategory | 'any';
	/** The side that raised it. */
	side: Side | 'any';
}

export const ALL_OPEN: ConcernFilter = { state: 'open', age: 'any', category: 'any', side: 'any' };

/** The oldest first: what waits longest is looked at before the rest. */
export const shownConcerns = (
	concerns: readonly Concern[],
	{ state, age, category, side }: ConcernFilter,
	now: number,
): Concern[] =>
	concerns
		.filter(
			(concern) =>
				(state === 'open' ? isOpen(concern) : concern.state === state) &&
				(age === 'any' || ageOf(concern, now) === age) &&
				(category === 'any' || concern.category === category) &&
				(side === 'any' || concern.side === side),
		)
		.sort(byAge(now));
