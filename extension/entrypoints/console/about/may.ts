import { status } from '../../../ui/data/status.ts';
import { mayCurate } from '../../../ui/data/team.ts';

/** Its author may change it, and who curates; the rule is in `shared/mutations/removal.ts`. */
export const mayChangeIt = ({ by }: { by: string }): boolean =>
	mayCurate.value || (by === status.value?.me.memberId && status.value.me.role !== 'sponsor');
