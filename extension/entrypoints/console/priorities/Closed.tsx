import type { Priority } from '@common-ground/shared/model/priority.ts';
import { counted } from '../../../ui/status/words.ts';
import { linkTo } from '../places.ts';

/** What is done or dropped, folded away. */
export function Closed({ closed }: { closed: readonly Priority[] }) {
	if (closed.length === 0) return null;
	return (
		<details class="closed">
			<summary>{counted(closed.length, 'closed priority', 'closed priorities')}</summary>
			<ul>
				{closed.map(({ id, title, state }) => (
					<li key={id}>
						<a href={linkTo('priorities', id)}>{title}</a> <span class="soft">{state}</span>
					</li>
				))}
			</ul>
		</details>
	);
}
