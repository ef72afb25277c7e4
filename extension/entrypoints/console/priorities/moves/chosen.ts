import type { Move } from '@common-ground/shared/model/move.ts';

/** Lines of one list and one person, or of all where that is empty; the latest first, whatever clocks said. */
export const latestFirst = (
	moves: readonly Move[],
	{ list, by, priorityId = '' }: { list: string; by: string; priorityId?: string },
): Move[] =>
	moves
		.filter((move) => list === '' || move.list === list)
		.filter((move) => by === '' || move.by === by)
		.filter((move) => priorityId === '' || move.priorityId === priorityId)
		.sort((a, b) => (b.n ?? 0) - (a.n ?? 0));
