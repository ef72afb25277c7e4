import type { ComponentChildren } from 'preact';

/** The first rows of one kind. */
export function Kind<T extends { row: number }>(props: {
	title: string;
	/** The first of them. */
	items: readonly T[];
	/** How many there are. */
	count: number;
	isOpen?: boolean;
	children: (item: T) => ComponentChildren;
}) {
	const { title, items, count, isOpen = false, children } = props;
	if (items.length === 0) return null;
	const more = count - items.length;
	return (
		<details open={isOpen}>
			<summary>
				{title} <span class="soft">{count.toLocaleString()}</span>
			</summary>
			<ul class="rows">
				{items.map((item, index) => (
					<li key={`${item.row} ${index}`} class="break">
						{children(item)}
					</li>
				))}
				{more > 0 && <li class="soft">and {more.toLocaleString()} more</li>}
			</ul>
		</details>
	);
}
