import type { Side } from '@common-ground/shared/model/side.ts';

/** In a file without schemas: pages load no zod. */
export const otherSideOf = (side: Side): Side => (side === 'it' ? 'marketing' : 'it');
