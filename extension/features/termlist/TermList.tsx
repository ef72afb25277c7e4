import { TriangleAlert, X } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageWord } from '../../page/word-list.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useId } from '../../ui/ids/use-id.ts';
import type { SideNames } from '../../ui/side/names.ts';
import { SideBadge } from '../../ui/side/SideBadge.tsx';
import { counted } from '../../ui/status/words.ts';
import { isAtEnd } from '../glossary/tab-order.ts';
import { choose, movedBy } from './choose.ts';

export interface TermListProps {
	/** Undefined while the page is being read. */
	words: readonly PageWord[] | undefined;
	/** What to say where there are none. */
	none: string;
	sideNames: SideNames;
	onChoose: (word: PageWord) => void;
	/** Put away by the person: the focus goes back. */
	onClose: () => void;
	/** The focus went elsewhere. */
	onLeave: () => void;
}

/** The page's words as a combobox: typing narrows the list, arrows choose, Enter goes there. */
export function TermList({ words, none, sideNames, onChoose, onClose, onLeave }: TermListProps) {
	const id = useId();
	const frame = useRef<HTMLDivElement>(null);
	const input = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState('');
	const [at, setAt] = useState(0);
	const shown = choose(words ?? [], typed);
	const said = !words
		? 'Reading the page…'
		: words.length === 0
			? none
			: shown.length === 0
				? `No word here has “${typed.trim()}” in it.`
				: '';
	const optionId = (index: number): string => `${id}-${index}`;

	useEffect(() => {
		frame.current?.showPopover();
		input.current?.focus({ preventScroll: true });
	}, []);
	useEffect(() => {
		frame.current
			?.querySelector('[role="option"][aria-selected="true"]')
			?.scrollIntoView({ block: 'nearest' });
	}, [at]);

	const onKeyDown = (event: KeyboardEvent): void => {
		const moved = movedBy(event.key, at, shown.length);
		const chosen = shown[at];
		if (event.key === 'Escape') onClose();
		else if (event.key === 'Tab' && frame.current && isAtEnd(frame.current, event.shiftKey))
			onClose();
		else if (event.target !== input.current) return;
		else if (moved !== undefined) setAt(moved);
		else if (event.key === 'Enter' && chosen) onChoose(chosen);
		else return;
		event.preventDefault();
	};
	const onFocusOut = (event: FocusEvent): void => {
		// The window itself losing the focus is not meant.
		if (document.hasFocus() && !frame.current?.contains(event.relatedTarget as Node | null))
			onLeave();
	};
	return (
		<div
			ref={frame}
			class="term-list"
			popover="manual"
			role="dialog"
			aria-labelledby={`${id}-title`}
			tabIndex={-1}
			onKeyDown={onKeyDown}
			onFocusOut={onFocusOut}
		>
			<header>
				<h2 id={`${id}-title`}>Words on this page</h2>
				{words && <span class="term-list-count">{counted(words.length, 'word', 'words')}</span>}
				<Button look="quiet" label="Close" onClick={onClose}>
					<X size={16} aria-hidden="true" />
				</Button>
			</header>
			<input
				ref={input}
				type="text"
				role="combobox"
				aria-label="Find a word on this page"
				aria-autocomplete="list"
				aria-expanded={shown.length > 0}
				aria-controls={`${id}-list`}
				aria-activedescendant={shown.length > 0 ? optionId(at) : undefined}
				placeholder="Type to find"
				autoComplete="off"
				spellcheck={false}
				value={typed}
				onInput={(event) => {
					setTyped(event.currentTarget.value);
					setAt(0);
				}}
			/>
			<div
				id={`${id}-list`}
				class="term-list-words"
				role="listbox"
				aria-label="Words on this page, in page order"
			>
				{shown.map((word, index) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
					// biome-ignore lint/a11y/useFocusableInteractive: the combobox has the focus
					<div
						key={word.key}
						id={optionId(index)}
						role="option"
						aria-selected={index === at}
						onClick={() => onChoose(word)}
						onPointerMove={() => setAt(index)}
					>
						<span class="term-list-word">{word.word}</span>
						{word.places.length > 1 && (
							<span class="term-list-count">{word.places.length} places</span>
						)}
						{word.kind === 'warn' ? (
							<TriangleAlert size={14} aria-label="Not used any more" />
						) : (
							<SideBadge side={word.kind} names={sideNames} />
						)}
					</div>
				))}
			</div>
			<p class="term-list-said" role="status">
				{said}
			</p>
		</div>
	);
}
