import type { InboxItem } from '@common-ground/shared/tickets/inbox.ts';
import { Check } from 'lucide-preact';
import { Button } from '../button/Button.tsx';
import { change } from '../data/change.ts';
import { entryOf } from '../data/glossary.ts';
import { nameOfMember } from '../data/team.ts';
import { ago, moment } from '../dates/when.ts';
import { ticketLabel } from '../sites/tools.ts';
import { say } from '../toast/toasts.ts';
import { INBOX_WORDS } from './words.ts';

interface InboxListProps {
	items: readonly InboxItem[];
	/** Id of the one that is open beside the list. */
	selected?: string;
	/** Where an item leads. */
	linkOf: (item: InboxItem) => string;
}

/** What waits for the member. Each opens what it is about, and can be put away until there is something new. */
export const InboxList = ({ items, selected, linkOf }: InboxListProps) => (
	<ul class="inbox">
		{items.map((item) => (
			<li key={item.id} {...(item.id === selected ? { 'data-selected': true } : {})}>
				<a
					class="inbox-link"
					href={linkOf(item)}
					{...(item.id === selected ? { 'aria-current': 'true' } : {})}
				>
					<strong class="break">{nameOf(item)}</strong>{' '}
					<span class="soft">
						{item.by && `${nameOfMember(item.by)} `}
						{INBOX_WORDS[item.kind]}
					</span>
					{item.text && <span class="inbox-text break">{item.text}</span>}
					<time class="soft small" dateTime={item.at} title={moment(item.at)}>
						{ago(item.at)}
					</time>
				</a>
				<Button look="quiet" label={`Put ${nameOf(item)} away`} onClick={() => void putAway(item)}>
					<Check size={16} aria-hidden="true" />
				</Button>
			</li>
		))}
	</ul>
);

/** The ticket's key, or the word that was asked for or suggested. */
function nameOf({ ticket, conceptId, word }: InboxItem): string {
	if (ticket) return ticketLabel(ticket);
	return word || (conceptId && entryOf(conceptId)?.terms[0]?.text) || 'A word';
}

async function putAway({ id }: InboxItem): Promise<void> {
	const itemIds = [id];
	if (await change('inbox.putAway', { itemIds }))
		say('Put away until there is something new.', () => void change('inbox.takeOut', { itemIds }));
}
