import { Inbox } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { mayCurate } from '../../../ui/data/team.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { go } from '../route.ts';

/** The queue is empty, or nothing of it passes what was asked for. */
export function NothingWaits({ narrowed, onAll }: { narrowed: boolean; onAll: () => void }) {
	return narrowed ? (
		<EmptyState icon={Inbox} title="Nothing in the queue fits" text="Search for less, or show all.">
			<Button onClick={onAll}>Show all that waits</Button>
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
