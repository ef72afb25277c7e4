import { policyOf } from '@common-ground/shared/model/policy.ts';
import type { Priority } from '@common-ground/shared/model/priority.ts';
import { isDisputed, maySettlePriority } from '@common-ground/shared/mutations/priority-dispute.ts';
import { Scale } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { status } from '../../../ui/data/status.ts';
import { nameOfMember, team } from '../../../ui/data/team.ts';
import { ago } from '../../../ui/dates/when.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { DisputeDialog } from './DisputeDialog.tsx';
import { mediatorName, Protocol } from './Protocol.tsx';
import { SettleDialog } from './SettleDialog.tsx';

/** That a priority is disputed, in a line of the list. */
export const DisputedMark = ({ priority }: { priority: Priority }) =>
	isDisputed(priority) ? (
		<p class="small due">
			<Scale size={13} aria-hidden="true" /> Disputed by {nameOfMember(priority.dispute?.by ?? '')}
			{mediatorName() && `, mediated by ${mediatorName()}`}
		</p>
	) : null;

/** The dispute of a priority: why, who mediates, how it ended; and what can be done about it. */
export function PriorityDispute({ priority }: { priority: Priority }) {
	const [asking, setAsking] = useState<'nothing' | 'dispute' | 'settle'>('nothing');
	const { id, dispute } = priority;
	const me = status.value?.me;
	if (!me) return null;
	const onClose = (): void => setAsking('nothing');
	const open = isDisputed(priority);
	const withdraw = async (): Promise<void> => {
		const reason = dispute?.reason ?? '';
		if (await change('priority.withdrawDispute', { id }))
			say('It is disputed no more.', () => void change('priority.dispute', { id, reason }));
	};
	return (
		<section class="stack tight" aria-label="Dispute">
			{open && dispute && (
				<Notice tone="warn">
					<p>
						{nameOfMember(dispute.by)} disputes it, {ago(dispute.at)}: {dispute.reason}
					</p>
					<Protocol until={dispute.until} />
				</Notice>
			)}
			{dispute?.settled && (
				<Notice tone="good">
					{HOW[dispute.settled.how]}: {dispute.settled.outcome}{' '}
					<span class="soft small">
						{nameOfMember(dispute.settled.by)}, {ago(dispute.settled.at)}
					</span>
				</Notice>
			)}
			<div class="row wrap">
				{open && maySettlePriority(me, policyOf(team.value)) && (
					<Button onClick={() => setAsking('settle')}>Say how it was settled</Button>
				)}
				{open && (dispute?.by === me.memberId || me.role === 'admin') && (
					<Button look="quiet" onClick={() => void withdraw()}>
						Take the dispute back
					</Button>
				)}
				{!open && me.role !== 'sponsor' && priority.state === 'active' && (
					<Button look="quiet" onClick={() => setAsking('dispute')}>
						<Scale size={14} aria-hidden="true" /> Dispute this priority
					</Button>
				)}
			</div>
			{asking === 'dispute' && <DisputeDialog priority={priority} onClose={onClose} />}
			{asking === 'settle' && <SettleDialog priority={priority} onClose={onClose} />}
		</section>
	);
}

const HOW = { agreed: 'Settled, both sides agree', decided: 'Settled by decision' } as const;
