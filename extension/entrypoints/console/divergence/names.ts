import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { sideNames } from '../../../ui/data/team.ts';

/** What a list is called beside another. */
export const listName = (list: SideOrShared): string =>
	list === 'shared' ? 'Shared list' : sideNames.value[list];
