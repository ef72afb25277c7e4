import type { Side } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { tryChange } from '../../../ui/data/change.ts';
import { status } from '../../../ui/data/status.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { RadioCards } from '../../../ui/field/RadioCards.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { go } from '../route.ts';
import { guessPlace } from './guess-place.ts';
import { orderOver } from './guess-words.ts';
import { type Sortable, SortList } from './SortList.tsx';
import { placed, shown } from './sorting.ts';

/** What can be guessed. */
export interface Subject {
	value: 'cards' | 'list';
	title: string;
	/** In the order that stands. */
	things: readonly Sortable[];
	/** Nobody ranked them: they stand as they are built in. */
	usual: boolean;
}

/** Puts the other side's things into the order that one thinks is theirs. They begin in that of the alphabet. */
export function GuessForm({ side, subjects }: { side: Side; subjects: readonly Subject[] }) {
	const [value, setValue] = useState<Subject['value']>('cards');
	const [orders, setOrders] = useState<Partial<Record<Subject['value'], string[]>>>({});
	const [trouble, setTrouble] = useState('');
	const names = sideNames.value;
	const subject = subjects.find((one) => one.value === value) ?? subjects[0];
	if (!subject) return null;
	const alphabetic = [...subject.things].sort((a, b) => a.name.localeCompare(b.name));
	const order = orderOver(
		orders[subject.value] ?? [],
		alphabetic.map(({ id }) => id),
	);
	const items = order.flatMap((id) => subject.things.find((thing) => thing.id === id) ?? []);

	const see = async (): Promise<void> => {
		const id = crypto.randomUUID();
		const actual = subject.things.map((thing) => thing.id);
		const refusal = await tryChange('guess.save', {
			...{ id, side, order, actual, usual: subject.usual },
		});
		setTrouble(refusal ?? '');
		if (!refusal) go('perspective', guessPlace(`${status.value?.me.memberId}~${id}`));
	};
	return (
		<section class="stack" aria-label="Your guess">
			<p>
				Put this into the order that you think {names[side]} has chosen, the most important first.{' '}
				<span class="soft">Nobody but you ever sees your guess.</span>
			</p>
			{subjects.length > 1 && (
				<RadioCards<Subject['value']>
					legend="What to guess"
					value={value}
					choices={subjects.map(({ value: one, title, things }) => ({
						value: one,
						title,
						text: `${things.length} to put into order`,
						side,
					}))}
					onChange={setValue}
				/>
			)}
			{subject.usual && (
				<Notice tone="plain">
					{names[side]} has not put these into an order of its own yet. You guess against the order
					in which they were published.
				</Notice>
			)}
			<SortList
				label={`${subject.title}, as you think they are ranked`}
				items={items}
				movable
				onMove={(id, to) =>
					setOrders({
						...orders,
						[subject.value]: shown(items, placed(items, id, to)).map((one) => one.id),
					})
				}
			>
				{(item) => (
					<span class="guess-line row">
						<span class="place" aria-hidden="true">
							{items.indexOf(item) + 1}
						</span>
						<span class="break">{item.name}</span>
					</span>
				)}
			</SortList>
			{trouble && (
				<Notice tone="bad" urgent>
					{trouble}
				</Notice>
			)}
			<div class="row">
				<Button look="strong" onClick={() => void see()}>
					See their order
				</Button>
			</div>
		</section>
	);
}
