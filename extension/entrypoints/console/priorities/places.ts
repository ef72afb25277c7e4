import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { LISTS } from './lists/moving.ts';

/** Where the journal of moves is shown. */
export const MOVES = 'moves';

/** The place where one is added to a list. */
export const newIn = (list: SideOrShared): string => (list === 'shared' ? 'new' : `new-${list}`);

/** The list that such a place adds to; undefined for every other one. */
export const listOfNew = (id: string): SideOrShared | undefined =>
	LISTS.find((list) => newIn(list) === id);
