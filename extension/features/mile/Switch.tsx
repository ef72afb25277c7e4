import { Footprints } from 'lucide-preact';
import { ask } from '../../messaging/client.ts';
import { Button } from '../../ui/button/Button.tsx';
import { KEYS } from './keys.ts';

/** For the popup: shows the page of a tab in the reader's own words, or again as it is. */
export function MileSwitch({ tabId, on }: { tabId: number; on: boolean }) {
	return (
		<Button
			aria-pressed={on}
			title={`On the page: ${KEYS}`}
			onClick={() => void ask('mile.show', { tabId, on: !on })}
		>
			<Footprints size={14} aria-hidden="true" />{' '}
			{on ? 'Show the page as it is' : 'Show in my words'}
		</Button>
	);
}
