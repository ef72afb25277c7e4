import { isOpen } from '@common-ground/shared/candor/ages.ts';
import { MessageSquareWarning, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { status } from '../../../ui/data/status.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { counted } from '../../../ui/status/words.ts';
import { Screen } from '../shell/Screen.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { ConcernDetail } from './ConcernDetail.tsx';
import { ConcernFilters } from './ConcernFilters.tsx';
import { ConcernList } from './ConcernList.tsx';
import { ALL_OPEN, type ConcernFilter, shownConcerns } from './filter.ts';
import { RaiseDialog } from './RaiseDialog.tsx';
import { SilencePanel } from './SilencePanel.tsx';
import { useConcerns } from './useConcerns.ts';

/** Every concern that the member may see, by age, dealt with one after the other without leaving the keyboard. */
export function Concerns({ id }: { id: string }) {
	const now = Date.now();
	const all = records('concern').value;
	const [filter, setFilter] = useState<ConcernFilter>(ALL_OPEN);
	// What a link leads to is shown, whatever the filter says.
	const linked = all?.find((concern) => concern.id === id);
	const shown = shownConcerns(all ?? [], filter, now);
	const rows = linked && !shown.includes(linked) ? [...shown, linked] : shown;
	const concerns = useConcerns(rows, id);
	const { current, asking, setAsking } = concerns;
	const onClose = (): void => setAsking('nothing');
	const open = (all ?? []).filter(isOpen).length;
	return (
		<Screen
			title="Concerns"
			keys={concerns.keys}
			tools={
				<>
					<ConcernFilters filter={filter} onChange={setFilter} />
					<span class="soft small spread" role="status">
						{all ? `${counted(open, 'is', 'are')} open` : ''}
					</span>
					{status.value?.me.role !== 'sponsor' && (
						<Button onClick={() => setAsking('raise')}>
							<Plus size={15} aria-hidden="true" /> Raise a concern
						</Button>
					)}
				</>
			}
		>
			{!all ? (
				<Loading what="the concerns" />
			) : (
				<div class="split stacked" data-open>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
					<section class="list concern-list" tabIndex={0} aria-label="Concerns">
						<SilencePanel />
						{current && <ConcernList rows={rows} current={current} now={now} />}
					</section>
					<div class="detail" key={current?.id}>
						{current ? (
							<ConcernDetail
								concern={current}
								onStep={(to) => void concerns.step(to)}
								onAnswer={() => setAsking('answer')}
								onTakeBack={() => void concerns.takeBack()}
							/>
						) : (
							<Nothing
								narrowed={filter !== ALL_OPEN && all.length > 0}
								onAll={() => setFilter(ALL_OPEN)}
								onRaise={() => setAsking('raise')}
							/>
						)}
					</div>
				</div>
			)}
			{asking === 'answer' && current && (
				<AnswerDialog
					concern={current.text}
					onAnswer={(text) => concerns.step('answered', text)}
					onClose={onClose}
				/>
			)}
			{asking === 'raise' && <RaiseDialog onClose={onClose} />}
		</Screen>
	);
}

const Nothing = (props: { narrowed: boolean; onAll: () => void; onRaise: () => void }) =>
	props.narrowed ? (
		<EmptyState icon={MessageSquareWarning} title="No concern fits" text="Look at all open ones.">
			<Button onClick={props.onAll}>Show all that are open</Button>
		</EmptyState>
	) : (
		<EmptyState
			icon={MessageSquareWarning}
			title="No open concern"
			text="Say early what worries you: on a ticket, in its panel; about a priority or about working together, here."
		>
			<Button look="strong" onClick={props.onRaise}>
				Raise a concern
			</Button>
		</EmptyState>
	);
