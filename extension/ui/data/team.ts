import type { Team } from '@common-ground/shared/model/member.ts';
import { computed } from '@preact/signals';
import type { SideNames } from '../side/names.ts';
import { records } from './collections.ts';
import { status } from './status.ts';

const USUAL: SideNames = { marketing: 'Marketing', it: 'IT' };

export const team = computed<Team | undefined>(() => records('team').value?.[0]);

/** What this team calls its sides. */
export const sideNames = computed<SideNames>(() => team.value?.sideNames ?? USUAL);

const members = computed(
	() => new Map((records('member').value ?? []).map((member) => [member.id, member])),
);

/** Name of a member, for “suggested by …”; people who left keep theirs. */
export function nameOfMember(id: string): string {
	const me = status.value?.me;
	if (me?.memberId === id) return me.name ? `${me.name} (you)` : 'you';
	return members.value.get(id)?.name ?? 'someone';
}

/** Translators and admins curate and rank; the rule itself is in `shared/mutations/permissions.ts`. */
export const mayCurate = computed(() => {
	const role = status.value?.me.role;
	return role === 'translator' || role === 'admin';
});
