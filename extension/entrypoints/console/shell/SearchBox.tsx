import { Search } from 'lucide-preact';
import type { RefObject } from 'preact';
import type { Key } from '../../../ui/keys/keymap.ts';

export function SearchBox(props: {
	label: string;
	value: string;
	inputRef: RefObject<HTMLInputElement | null>;
	onInput: (value: string) => void;
}) {
	return (
		<div class="search">
			<Search size={15} aria-hidden="true" />
			<input
				class="input"
				type="search"
				ref={props.inputRef}
				aria-label={props.label}
				placeholder={props.label}
				value={props.value}
				onInput={(event) => props.onInput(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key === 'Escape') event.currentTarget.blur();
				}}
			/>
		</div>
	);
}

export const searchKey = (input: RefObject<HTMLInputElement | null>): Key => ({
	key: '/',
	text: 'Search',
	run: () => {
		input.current?.focus();
		input.current?.select();
	},
});
