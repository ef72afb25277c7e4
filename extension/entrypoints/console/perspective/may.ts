import type { Side } from '@common-ground/shared/model/side.ts';
import { maySpeakFor } from '@common-ground/shared/mutations/permissions.ts';
import { status } from '../../../ui/data/status.ts';

/** May the member word and order what this side says? Hides what would be refused; the rule is the mutation's. */
export function maySpeak(side: Side): boolean {
	const me = status.value?.me;
	return me !== undefined && me.role !== 'sponsor' && maySpeakFor(me, side);
}
