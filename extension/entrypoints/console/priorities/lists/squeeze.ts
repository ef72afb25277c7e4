import type { Priority } from '@common-ground/shared/model/priority.ts';

/** More ordinary ones than this at once, and the list no longer says what matters. */
const MANY = 9;

/** What is said where a list fills up with things of middling weight; undefined while it does not. */
export function squeeze(order: readonly Pick<Priority, 'bet'>[]): string | undefined {
	const ordinary = order.filter(({ bet }) => bet === 'normal').length;
	return ordinary > MANY
		? `${ordinary} ordinary ones stand here. Is one of them a bet? Can some wait? Make it a big bet, or park it.`
		: undefined;
}
