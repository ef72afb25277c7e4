import type { ComponentChildren } from 'preact';

/** Rows of a kind that are shown: enough to see whether the file was understood. */
const SHOWN = 20;

/** The first rows of one kind. */
export function Kind<T extends { row: number }>(props: {
	title: string;
	items: readonly T[];
	isOpen?: boolean;
	children: (item: T) => ComponentChildren;
}) {
	const { title, items, isOpen = false, children } = props;
	if (items.length === 0) return null;
	const more = items.length - SHOWN;
	return (
		<details open={isOpen}>
			<summary>
				{title} <span class="soft">{items.length.toLocaleString()}</span>
			</summary>
			<ul class="rows">
				{items.slice(0, SHOWN).map((item, index) => (
					<li key={`${item.row} ${index}`} class="break">
						{children(item)}
					</li>
				))}
				{more > 0 && <li class="soft">and {more.toLocaleString()} more</li>}
			</ul>
		</details>
	);
}
