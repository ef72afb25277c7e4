import type { LivePoke } from '@common-ground/shared/protocol/live.ts';

/** What peers send: the same text as ours. */
export const pokeOf = (seq: number): string => {
	const poke: LivePoke = { type: 'poke', epoch: 'ffffffff-ffff-4fff-bfff-ffffffffffff', seq };
	return JSON.stringify(poke);
};
