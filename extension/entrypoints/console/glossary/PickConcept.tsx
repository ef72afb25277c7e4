import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { entries, entryOf } from '../../../ui/data/glossary.ts';
import { Field } from '../../../ui/field/Field.tsx';
import { named } from './named.ts';

/** Names another concept: typed, found by the beginning of its words, and picked. */
export function PickConcept(props: {
	label: string;
	/** Id of the concept that is picked; empty for none. */
	value: string;
	/** It is never offered. */
	except: string;
	fits?: (entry: Entry) => boolean;
	onPick: (id: string) => void;
}) {
	const { value, onPick } = props;
	const [query, setQuery] = useState('');
	const [at, setAt] = useState(0);
	const picked = value && entryOf(value);
	if (value)
		return (
			<Field label={props.label}>
				{(links) => (
					<div class="row picked">
						<input
							class="input"
							{...links}
							readOnly
							value={picked ? nameOf(picked) : 'a term that is not here any more'}
						/>
						<Button look="quiet" label={`Remove: ${props.label}`} onClick={() => onPick('')}>
							<X size={15} aria-hidden="true" />
						</Button>
					</div>
				)}
			</Field>
		);
	const found = named(entries.value ?? [], query)
		.filter((entry) => entry.concept.id !== props.except && (props.fits?.(entry) ?? true))
		.slice(0, 8);
	const pick = (entry: Entry | undefined): void => {
		if (!entry) return;
		setQuery('');
		onPick(entry.concept.id);
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
		<Field label={props.label}>
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
						aria-label={props.label}
						hidden={found.length === 0}
					>
						{found.map((entry, place) => (
							// biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus
							<div
								key={entry.concept.id}
								id={`${links.id}-${place}`}
								role="option"
								aria-selected={place === at}
								onPointerDown={(event) => {
									event.preventDefault();
									pick(entry);
								}}
							>
								{nameOf(entry)} <span class="soft small">{entry.concept.subjectField}</span>
							</div>
						))}
					</div>
				</div>
			)}
		</Field>
	);
}
