import { Inbox } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nameOf } from '../../../features/lookup/entry.ts';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { lookup } from '../../../ui/data/lookup.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { following, neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { counted } from '../../../ui/status/words.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { isDirty } from '../glossary/drafts.ts';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { SearchBox, searchKey } from '../shell/SearchBox.tsx';
import { matching } from './order.ts';
import { QueueItem } from './QueueItem.tsx';
import { Reject } from './Reject.tsx';
import { Suggestion } from './Suggestion.tsx';
import { waiting } from './waiting.ts';

/** Suggestions, decided one after the other without leaving the keyboard. */
export function Queue({ id, status }: { id: string; status: SyncStatus }) {
	const search = useRef<HTMLInputElement>(null);
	const [query, setQuery] = useState('');
	const [editing, setEditing] = useState(false);
	const [rejecting, setRejecting] = useState(false);
	const all = waiting.value;
	const rows = all ? matching(all, query) : [];
	const ids = rows.map(({ concept }) => concept.id);
	const current = rows.find(({ concept }) => concept.id === id) ?? rows[0];
	const currentId = current?.concept.id ?? '';
	useEffect(() => setEditing(isDirty(currentId)), [currentId]);

	/** Decides on the current one and goes on with the next; undo brings both back. */
	const decide = async (
		how: { name: 'concept.approve' } | { name: 'concept.reject'; reason: string },
	): Promise<void> => {
		if (!current) return;
		const next = following(ids, currentId);
		const made =
			how.name === 'concept.approve'
				? await change(how.name, { id: currentId })
				: await change(how.name, { id: currentId, reason: how.reason });
		if (!made) return;
		setRejecting(false);
		go('queue', next ?? '', true);
		const done = how.name === 'concept.approve' ? 'approved' : 'rejected';
		say(`“${nameOf(current)}” is ${done}.`, () => {
			void change('concept.reopen', { id: currentId });
			go('queue', currentId, true);
		});
	};
	const move = (by: number): void => {
		const next = neighbour(ids, currentId, by);
		if (next) go('queue', next, true);
	};
	const decisions: Key[] =
		current && mayCurate.value && !editing
			? [
					{ key: 'a', text: 'Approve', run: () => void decide({ name: 'concept.approve' }) },
					{ key: 'e', text: 'Edit', run: () => setEditing(true) },
					{ key: 'r', text: 'Reject with a reason', run: () => setRejecting(true) },
				]
			: [];
	const keys: Key[] = [
		{ key: 'j', text: 'Next suggestion', run: () => move(1) },
		{ key: 'k', text: 'Previous suggestion', run: () => move(-1) },
		...decisions,
		searchKey(search),
	];
	return (
		<Screen
			title="Queue"
			keys={keys}
			tools={
				<>
					<SearchBox label="Search the queue" value={query} inputRef={search} onInput={setQuery} />
					<span class="soft small spread" role="status">
						{all ? counted(all.length, 'suggestion waits', 'suggestions wait') : ''}
					</span>
				</>
			}
		>
			{!all ? (
				<Loading what="the queue" />
			) : !current ? (
				<Nothing searched={query !== ''} onAll={() => setQuery('')} />
			) : (
				<div class="split stacked" data-open>
					<ul class="list queue" aria-label="Suggestions">
						{rows.map((entry) => (
							<QueueItem key={entry.concept.id} entry={entry} current={entry === current} />
						))}
					</ul>
					{lookup.value && (
						<div class="detail" key={currentId}>
							{!mayCurate.value && <ReadOnly />}
							<Suggestion
								entry={current}
								lookup={lookup.value}
								side={status.me.side}
								editing={editing}
								onEdit={setEditing}
								onApprove={() => decide({ name: 'concept.approve' })}
								onReject={() => setRejecting(true)}
							/>
						</div>
					)}
				</div>
			)}
			{rejecting && current && (
				<Reject
					word={nameOf(current)}
					onReject={(reason) => decide({ name: 'concept.reject', reason })}
					onClose={() => setRejecting(false)}
				/>
			)}
		</Screen>
	);
}

const ReadOnly = () => (
	<div class="term-detail">
		<Notice tone="plain">
			Translators and admins decide here. You see what waits, and may add to what you suggested.
		</Notice>
	</div>
);

function Nothing({ searched, onAll }: { searched: boolean; onAll: () => void }) {
	return searched ? (
		<EmptyState icon={Inbox} title="Nothing in the queue fits" text="Search for less, or show all.">
			<Button onClick={onAll}>Show all suggestions</Button>
		</EmptyState>
	) : (
		<EmptyState
			icon={Inbox}
			title="Nothing waits"
			text="Suggestions arrive here: select a word on any page and choose “Suggest as a term”, or write one down now."
		>
			<Button look="strong" onClick={() => go('glossary', mayCurate.value ? 'new' : '')}>
				{mayCurate.value ? 'New term' : 'Open the glossary'}
			</Button>
		</EmptyState>
	);
}
