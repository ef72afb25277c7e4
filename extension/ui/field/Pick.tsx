import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from './Field.tsx';

interface PickParts<T extends { id: string }> {
	label: string;
	/** The few that fit what is typed; none while that is empty. */
	find: (query: string) => readonly T[];
	show: (one: T) => ComponentChildren;
	onPick: (one: T) => void;
}

/** Finds one of many: typed, offered below, and picked by pointer or arrows and Enter. */
export function Pick<T extends { id: string }>({ label, find, show, onPick }: PickParts<T>) {
	const [query, setQuery] = useState('');
	const [at, setAt] = useState(0);
	const found = find(query);
	const pick = (one: T | undefined): void => {
		if (!one) return;
		setQuery('');
		onPick(one);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		if (found.length === 0) return;
		if (event.key === 'ArrowDown') setAt((at + 1) % found.length);
		else if (event.key === 'ArrowUp') setAt((at + found.length - 1) % found.length);
		else if (event.key === 'Enter') pick(found[at]);
		else if (event.key === 'Escape') setQuery('');
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<Field label={label}>
			{(links) => (
				<div class="pick">
					<input
						class="input"
						{...links}
						role="combobox"
						aria-autocomplete="list"
						aria-expanded={found.length > 0}
						aria-controls={`${links.id}-found`}
						{...(found.length > 0 ? { 'aria-activedescendant': `${links.id}-${at}` } : {})}
						placeholder="Type a word of it"
						autoComplete="off"
						value={query}
						onInput={(event) => {
							setQuery(event.currentTarget.value);
							setAt(0);
						}}
						onKeyDown={onKeyDown}
						onBlur={() => setQuery('')}
					/>
					<div
						id={`${links.id}-found`}
						role="listbox"
						aria-label={label}
						hidden={found.length === 0}
					>
						{found.map((one, place) => (
							// biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus
							<div
								key={one.id}
								id={`${links.id}-${place}`}
								role="option"
								aria-selected={place === at}
								onPointerDown={(event) => {
									event.preventDefault();
									pick(one);
								}}
							>
								{show(one)}
							</div>
						))}
					</div>
				</div>
			)}
		</Field>
	);
}
