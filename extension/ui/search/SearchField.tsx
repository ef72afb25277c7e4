import { Search } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where words are typed. Takes the focus when the page opens, and again after each passed word. */
export function SearchField(props: {
	value: string;
	onInput: (value: string) => void;
	/** Down or Enter: on to the answers. */
	onLeave: () => void;
}) {
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => input.current?.focus(), []);
	return (
		<search class="look-up">
			<Search size={16} aria-hidden="true" />
			<input
				ref={input}
				class="input"
				type="search"
				aria-label="Look up a word"
				placeholder="A word, or what it means in yours"
				autoComplete="off"
				spellcheck={false}
				value={props.value}
				onInput={(event) => props.onInput(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
					event.preventDefault();
					props.onLeave();
				}}
			/>
		</search>
	);
}
