import type {
	Concern,
	ConcernCategory,
	ConcernState,
} from '@common-ground/shared/model/ticket-concern.ts';
import type { SideNames } from '../../ui/side/names.ts';

export const CATEGORIES: Record<ConcernCategory, string> = {
	security: 'Security',
	cost: 'Cost',
	time: 'Time',
	quality: 'Quality',
	ownership: 'Who does it',
	customer: 'Customers',
	other: 'Other',
};

export const STATES: Record<ConcernState, string> = {
	raised: 'raised',
	acknowledged: 'heard',
	answered: 'answered',
	resolved: 'resolved',
};

/** Who can read it: “the team”, “Marketing only”, “only me”. */
export const readersOf = (
	{ visibility, side }: Pick<Concern, 'visibility' | 'side'>,
	names: SideNames,
): string =>
	visibility === 'team' ? 'the team' : visibility === 'side' ? `${names[side]} only` : 'only me';
