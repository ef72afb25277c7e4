import '../../../features/ticket/all.css';
import '../../../ui/inbox/inbox.css';
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import type { InboxItem } from '@common-ground/shared/tickets/inbox.ts';
import { MailOpen } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { TicketView } from '../../../features/ticket/TicketView.tsx';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { useNews } from '../../../ui/data/useNews.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { InboxList } from '../../../ui/inbox/InboxList.tsx';
import { inboxItems } from '../../../ui/inbox/items.ts';
import { inboxPath } from '../../../ui/inbox/path.ts';
import { neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { ticketLabel } from '../../../ui/sites/tools.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { counted } from '../../../ui/status/words.ts';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';
import { Screen } from '../shell/Screen.tsx';

/** What waits for the member, and beside it the ticket that it is about. */
export function Inbox({ id, status }: { id: string; status: SyncStatus }) {
	const items = inboxItems.value;
	// What was dealt with leaves the list; its ticket stays open until another one is.
	const [last, setLast] = useState<InboxItem>();
	const open = items?.find((item) => item.id === id) ?? (last?.id === id ? last : undefined);
	if (open && open !== last) setLast(open);
	if (!items)
		return (
			<Screen title="Inbox">
				<Loading what="the inbox" />
			</Screen>
		);
	const onTickets = items.filter(({ ticket }) => ticket);
	const move = (by: number): void => {
		const next = neighbour(
			onTickets.map((item) => item.id),
			id,
			by,
		);
		if (next) go('inbox', next, true);
	};
	const keys: Key[] = [
		{ key: 'j', text: 'Next', run: () => move(1) },
		{ key: 'k', text: 'Previous', run: () => move(-1) },
		{ key: 'Escape', text: 'Close the ticket', run: () => go('inbox') },
	];
	return (
		<Screen
			title="Inbox"
			keys={keys}
			tools={
				<span class="soft small spread">
					{items.length > 0 && `${counted(items.length, 'thing waits', 'things wait')} for you`}
				</span>
			}
		>
			{items.length === 0 && !open ? (
				<EmptyState
					icon={MailOpen}
					title="Nothing waits for you"
					text="Answers, mentions and expectations that need your side’s word appear here."
				/>
			) : (
				<div class="split" {...(id ? { 'data-open': true } : {})}>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
					<section class="list" tabIndex={0} aria-label="What waits for you">
						<InboxList items={items} selected={id} linkOf={inboxPath} />
					</section>
					{open?.ticket && <Detail key={open.id} item={open} me={status.me} />}
				</div>
			)}
		</Screen>
	);
}

function Detail({ item, me }: { item: InboxItem; me: SyncStatus['me'] }) {
	const [said, setSaid] = useState('');
	const news = useNews();
	if (!item.ticket) return null;
	const label = ticketLabel(item.ticket);
	return (
		<div class="detail">
			<DetailHead title={label} onClose={() => go('inbox')}>
				<span class="soft small break">{item.ticket.host}</span>
			</DetailHead>
			<TicketView
				key={ticketId(item.ticket)}
				ticket={item.ticket}
				label={label}
				settings={{ side: me.side, sideNames: sideNames.value }}
				news={news}
				address=""
				announce={setSaid}
			/>
			<p class="unseen" role="status">
				{said}
			</p>
		</div>
	);
}
