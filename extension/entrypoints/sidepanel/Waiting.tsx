import { InboxList } from '../../ui/inbox/InboxList.tsx';
import { inboxItems } from '../../ui/inbox/items.ts';
import { inboxPath } from '../../ui/inbox/path.ts';
import { counted } from '../../ui/status/words.ts';

/** What waits for the member, in one line until it is opened; nothing where nothing does. */
export function Waiting() {
	const items = inboxItems.value ?? [];
	if (items.length === 0) return null;
	return (
		<details class="waiting">
			<summary>{counted(items.length, 'thing waits', 'things wait')} for you</summary>
			<InboxList items={items} linkOf={(item) => `/console.html${inboxPath(item)}`} />
		</details>
	);
}
