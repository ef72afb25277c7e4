import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { type SideNames, sideName } from '../../../../ui/side/names.ts';

/** A list in a heading: “IT”, “Shared”. */
export const listHead = (list: SideOrShared, names: SideNames): string =>
	list === 'shared' ? 'Shared' : sideName(list, names);

/** A list in a sentence: “IT’s list”, “the shared list”. */
export const listNamed = (list: SideOrShared, names: SideNames): string =>
	list === 'shared' ? 'the shared list' : `${sideName(list, names)}’s list`;
