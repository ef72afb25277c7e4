import { useRef, useState } from 'preact/hooks';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { BareSelect } from '../../../ui/field/Select.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { counted } from '../../../ui/status/words.ts';
import { Screen } from '../shell/Screen.tsx';
import { SearchBox, searchKey } from '../shell/SearchBox.tsx';
import { Answer } from './Answer.tsx';
import { CAUSE_WORDS, CAUSES } from './causes.ts';
import { answerTo, isInUse, noTo } from './deciding.ts';
import { NothingWaits } from './NothingWaits.tsx';
import { OPINION_KEYS } from './Opinions.tsx';
import { type Cause, matching } from './order.ts';
import { QueueItem } from './QueueItem.tsx';
import { Reject } from './Reject.tsx';
import { Subject } from './Subject.tsx';
import { useQueue } from './useQueue.ts';
import { waiting } from './waiting.ts';

/** Everything that waits for a decision, decided one after the other without leaving the keyboard. */
export function Queue({ id, status }: { id: string; status: SyncStatus }) {
	const search = useRef<HTMLInputElement>(null);
	const [query, setQuery] = useState('');
	const [cause, setCause] = useState<Cause | 'all'>('all');
	const all = waiting.value;
	const rows = all ? matching(all, query, cause) : [];
	const queue = useQueue(rows, id);
	const { current, asking, setAsking, decide } = queue;
	const onClose = (): void => setAsking('nothing');
	return (
		<Screen
			title="Queue"
			keys={[...queue.keys, searchKey(search)]}
			moreKeys={current && current.cause !== 'request' ? OPINION_KEYS : []}
			tools={
				<>
					<SearchBox label="Search the queue" value={query} inputRef={search} onInput={setQuery} />
					<BareSelect<Cause | 'all'>
						label="What waits"
						value={cause}
						options={[
							{ value: 'all', text: 'Everything that waits' },
							...CAUSES.map((one) => ({
								value: one,
								text: `${CAUSE_WORDS[one].text} (${(all ?? []).filter((row) => row.cause === one).length})`,
							})),
						]}
						onChange={setCause}
					/>
					<span class="soft small spread" role="status">
						{all ? counted(all.length, 'thing waits', 'things wait') : ''}
					</span>
				</>
			}
		>
			{!all ? (
				<Loading what="the queue" />
			) : !current ? (
				<NothingWaits
					narrowed={query !== '' || cause !== 'all'}
					onAll={() => {
						setQuery('');
						setCause('all');
					}}
				/>
			) : (
				<div class="split stacked" data-open>
					<ul class="list queue" aria-label="What waits">
						{rows.map((row) => (
							<QueueItem key={row.id} waiting={row} current={row === current} />
						))}
					</ul>
					<div class="detail" key={current.id}>
						{!mayCurate.value && <ReadOnly />}
						<Subject
							waiting={current}
							status={status}
							editing={queue.editing}
							onEdit={queue.setEditing}
							onYes={queue.yes}
							onReview={queue.review}
							onNo={() => setAsking('no')}
						/>
					</div>
				</div>
			)}
			{asking === 'no' && current && (
				<Reject
					word={current.name}
					verb={CAUSE_WORDS[current.cause].no}
					inUse={isInUse(current.cause)}
					onReject={(reason) => decide(noTo(current, reason))}
					onClose={onClose}
				/>
			)}
			{asking === 'answer' && current?.cause === 'request' && (
				<Answer
					waiting={current}
					onAnswer={(conceptId) => decide(answerTo(current, conceptId))}
					onClose={onClose}
				/>
			)}
		</Screen>
	);
}

const ReadOnly = () => (
	<div class="term-detail">
		<Notice tone="plain">
			Translators and admins decide here. You see what waits, and may vote and comment.
		</Notice>
	</div>
);
