import { useEffect, useRef, useState } from 'preact/hooks';
import { useId } from '../../ui/ids/use-id.ts';
import type { Person } from './people.ts';

interface MentionFieldProps {
	label: string;
	value: string;
	people: readonly Person[];
	placeholder: string;
	onInput: (value: string) => void;
	/** Ctrl or Cmd and Enter. */
	onDone: () => void;
	onCancel: () => void;
}

const MOST = 5;
/** “@” behind no letter, and what of a name was typed. */
const TYPED = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}.'’ -]{0,40})$/u;

/** A field of text in which @ offers the names of those who will read it. */
export function MentionField(props: MentionFieldProps) {
	const { label, value, people, placeholder, onInput, onDone, onCancel } = props;
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	const [typed, setTyped] = useState<string>();
	const [active, setActive] = useState(0);
	useEffect(() => field.current?.focus(), []);

	const offered =
		typed === undefined
			? []
			: people
					.filter(({ name }) => name.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase()))
					.slice(0, MOST);
	const chosen = offered[Math.min(active, offered.length - 1)];

	const look = (): void => {
		const { selectionStart = 0, value: text = '' } = field.current ?? {};
		setTyped(TYPED.exec(text.slice(0, selectionStart))?.[1]);
		setActive(0);
	};
	const take = ({ name }: Person): void => {
		const { current } = field;
		if (!current || typed === undefined) return;
		const at = current.selectionStart;
		current.setRangeText(`${name} `, at - typed.length, at, 'end');
		setTyped(undefined);
		onInput(current.value);
		current.focus();
	};
	const pressed = (event: KeyboardEvent): void => {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			onDone();
		} else if (event.key === 'Escape') {
			event.preventDefault();
			event.stopPropagation();
			if (chosen) setTyped(undefined);
			else onCancel();
		} else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) {
			event.preventDefault();
			take(chosen);
		} else if (chosen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
			event.preventDefault();
			const by = event.key === 'ArrowDown' ? 1 : -1;
			setActive((active + by + offered.length) % offered.length);
		}
	};
	return (
		<div class="mention-field">
			<textarea
				ref={field}
				class="input"
				aria-label={label}
				aria-autocomplete="list"
				{...(chosen ? { 'aria-controls': id, 'aria-activedescendant': `${id}-${chosen.id}` } : {})}
				placeholder={placeholder}
				value={value}
				onInput={(event) => {
					onInput(event.currentTarget.value);
					look();
				}}
				onClick={look}
				onBlur={() => setTyped(undefined)}
				onKeyDown={pressed}
			/>
			{chosen && (
				<div id={id} class="mention-list" role="listbox" aria-label="People">
					{offered.map((person) => (
						// biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at it
						// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field’s
						<div
							key={person.id}
							id={`${id}-${person.id}`}
							role="option"
							aria-selected={person === chosen}
							onPointerDown={(event) => event.preventDefault()}
							onClick={() => take(person)}
						>
							{person.name}
						</div>
					))}
				</div>
			)}
		</div>
	);
}
