import { nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago, moment } from '../../../ui/dates/when.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { counted } from '../../../ui/status/words.ts';
import { linkTo } from '../places.ts';
import { CAUSE_WORDS } from './causes.ts';
import type { Waiting } from './order.ts';

/** One thing in the list: the word, why it waits, of whom and since when. */
export function QueueItem({ waiting, current }: { waiting: Waiting; current: boolean }) {
	const { cause, since } = waiting;
	const by = byWhom(waiting);
	const side = cause === 'request' ? waiting.request.side : waiting.entry.terms[0]?.side;
	return (
		<li>
			<a
				href={linkTo('queue', waiting.id)}
				{...(current ? { 'aria-current': 'true' } : {})}
				ref={(link) => {
					if (current) link?.scrollIntoView({ block: 'nearest' });
				}}
			>
				<span class="row">
					<strong class="spread break">{waiting.name}</strong>
					{side && <SideBadge side={side} names={sideNames.value} />}
				</span>
				<span class="soft small">
					{CAUSE_WORDS[cause].text}
					{by && `, ${by}`}
					{since && ', '}
					{since && (
						<time dateTime={since} title={moment(since)}>
							{ago(since)}
						</time>
					)}
				</span>
			</a>
		</li>
	);
}

/** Who brought it in: a name, or how many people. */
function byWhom(waiting: Waiting): string {
	if (waiting.cause === 'request') return counted(waiting.askers.length, 'person', 'people');
	if (waiting.cause === 'proposal') return nameOfMember(waiting.proposal.by);
	const { suggestion, dispute } = waiting.entry.concept;
	const { cause } = waiting;
	const by = cause === 'dispute' || cause === 'overdue' ? dispute?.by : suggestion?.by;
	return by && cause !== 'stale' ? nameOfMember(by) : '';
}
