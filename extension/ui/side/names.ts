import type { SideOrShared } from '@common-ground/shared/model/side.ts';

/** What the team calls its two sides. */
export type SideNames = { marketing: string; it: string };

export const sideName = (side: SideOrShared, names: SideNames): string =>
	side === 'shared' ? 'Both sides' : names[side];

/** A short name whole (“IT”), a long one by its first letter (“M”). */
export const sideLetter = (side: SideOrShared, names: SideNames): string => {
	if (side === 'shared') return 'Both';
	const name = names[side];
	return name.length <= 3 ? name : ([...name][0] ?? '').toUpperCase();
};
