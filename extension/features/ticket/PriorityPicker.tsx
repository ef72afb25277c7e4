import { Check } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PriorityChip } from '../../messaging/replies.ts';
import { BET_MARKS, BET_NAMES } from '../../ui/chip/bets.ts';
import { useId } from '../../ui/ids/use-id.ts';
import { sideName } from '../../ui/side/names.ts';
import { groupsFor, idsOf, moved, NONE, typedAhead } from './options.ts';
import type { PartProps } from './part.ts';

interface PickerProps {
	priorities: readonly PriorityChip[];
	chosen: string;
	settings: PartProps['settings'];
	busy: boolean;
	labelledBy: string;
	/** Empty for none. */
	onChoose: (id: string) => void;
}

/** Letters typed within this time belong to one word. */
const WORD_MS = 700;

/** The ranked priorities as one list: one click tags. Keys as in the listbox pattern; choosing is explicit. */
export function PriorityPicker({
	priorities,
	chosen,
	settings,
	busy,
	labelledBy,
	onChoose,
}: PickerProps) {
	const base = useId();
	const [active, setActive] = useState(chosen);
	const list = useRef<HTMLDivElement>(null);
	const typed = useRef({ text: '', at: 0 });
	const groups = groupsFor(priorities, settings.side);
	const ids = idsOf(groups);
	const optionId = (id: string): string => `${base}-${ids.indexOf(id)}`;
	useEffect(() => setActive(chosen), [chosen]);
	const move = (id: string): void => {
		setActive(id);
		list.current?.querySelector(`[id="${optionId(id)}"]`)?.scrollIntoView({ block: 'nearest' });
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const letter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
		const next = letter
			? typedAhead(groups, active, wordSoFar(typed.current, event.key))
			: moved(ids, active, event.key);
		if (next !== undefined) move(next);
		else if (event.key === 'Enter' || event.key === ' ') onChoose(active);
		else return;
		event.preventDefault();
	};
	const option = (id: string, text: preact.ComponentChildren, bet?: PriorityChip['bet']) => (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the keys
		// biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus
		<div
			key={id}
			id={optionId(id)}
			role="option"
			class="option"
			data-bet={bet}
			data-active={id === active || undefined}
			aria-selected={id === chosen}
			onClick={() => {
				setActive(id);
				onChoose(id);
			}}
		>
			{text}
			{id === chosen && <Check size={14} aria-hidden="true" />}
		</div>
	);
	return (
		<div
			ref={list}
			class="picker"
			role="listbox"
			tabIndex={0}
			aria-labelledby={labelledBy}
			aria-activedescendant={optionId(active)}
			aria-busy={busy}
			onKeyDown={onKeyDown}
		>
			{groups.map((group) => (
				// biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
				<div
					key={group.list}
					role="group"
					aria-labelledby={`${base}-${group.list}`}
					data-list={group.list}
				>
					<div class="group" id={`${base}-${group.list}`}>
						{sideName(group.list, settings.sideNames)}
					</div>
					{group.options.map(({ id, rank, bet, title }) =>
						option(
							id,
							<>
								<span class="rank">{rank}</span>
								<span class="bet" aria-hidden="true">
									{BET_MARKS[bet]}
								</span>
								<span class="title">
									{title}
									<span class="unseen">, {BET_NAMES[bet]}</span>
								</span>
							</>,
							bet,
						),
					)}
				</div>
			))}
			{option(NONE, <span class="title none">No priority</span>)}
		</div>
	);
}

function wordSoFar(typed: { text: string; at: number }, letter: string): string {
	const now = Date.now();
	typed.text = now - typed.at < WORD_MS ? typed.text + letter : letter;
	typed.at = now;
	return typed.text;
}
