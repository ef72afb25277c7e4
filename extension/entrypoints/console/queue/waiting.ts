import { policyOf } from '@common-ground/shared/model/policy.ts';
import { computed } from '@preact/signals';
import { records } from '../../../ui/data/collections.ts';
import { entries } from '../../../ui/data/glossary.ts';
import { team } from '../../../ui/data/team.ts';
import { waitingIn } from './order.ts';

/** What waits for a decision; undefined while it is being read. */
export const waiting = computed(() => {
	const all = entries.value;
	const proposals = records('proposal').value;
	const requests = records('request').value;
	const askers = records('asker').value;
	const votes = records('vote').value;
	const members = records('member').value;
	if (!all || !proposals || !requests || !askers || !votes || !members) return undefined;
	const [policy, now] = [policyOf(team.value), new Date().toISOString()];
	const active = new Set(members.flatMap(({ id, state }) => (state === 'active' ? [id] : [])));
	return waitingIn(all, { proposals, requests, askers, votes, active, policy, now });
});

export const waitingCount = computed(() => waiting.value?.length ?? 0);
