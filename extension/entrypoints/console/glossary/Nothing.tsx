import { BookOpen, SearchX } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { status } from '../../../ui/data/status.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { AskFor } from '../../../ui/search/AskFor.tsx';
import { EVERYTHING_IN_USE } from './filter.ts';
import { filter, setFilter } from './state.ts';

/** Nothing to show: no term passes the filters, or there is none at all. */
export function Nothing({ any, onCreate }: { any: boolean; onCreate: () => void }) {
	return any ? (
		<EmptyState
			icon={SearchX}
			title="No term fits"
			text={
				filter.value.query
					? `Nothing was found for “${filter.value.query}”.`
					: 'No term passes these filters.'
			}
		>
			{filter.value.query.trim() && status.value && (
				<AskFor word={filter.value.query.trim()} side={status.value.me.side} />
			)}
			<Button onClick={() => setFilter(EVERYTHING_IN_USE)}>Show all terms</Button>
			<Button onClick={onCreate}>Add it</Button>
		</EmptyState>
	) : (
		<EmptyState
			icon={BookOpen}
			title="The glossary is empty"
			text="Begin with a word that was misunderstood lately."
		>
			<Button look="strong" onClick={onCreate}>
				Add the first term
			</Button>
		</EmptyState>
	);
}
