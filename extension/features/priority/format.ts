import type { PriorityChip } from '../../messaging/replies.ts';
import { BET_NAMES } from '../../ui/chip/bets.ts';
import { type SideNames, sideName } from '../../ui/side/names.ts';

/** "Marketing’s list", "the shared list". */
export const listName = (list: PriorityChip['list'], names: SideNames): string =>
	list === 'shared' ? 'the shared list' : `${sideName(list, names)}’s list`;

/** A chip as a screen reader says it, and as its tooltip shows it. */
export const chipLabel = (ticket: string, chip: PriorityChip, names: SideNames): string =>
	chip.closed
		? `${ticket}: priority ${chip.closed}, of ${listName(chip.list, names)}: ${chip.title}`
		: `${ticket}: priority ${chip.rank} of ${listName(chip.list, names)}, ${BET_NAMES[chip.bet]}: ${chip.title}`;

/** What was done, for the announcer. */
export const taggedText = (ticket: string, chip: PriorityChip | undefined): string =>
	chip ? `${ticket} now serves “${chip.title}”.` : `${ticket} serves no priority now.`;
