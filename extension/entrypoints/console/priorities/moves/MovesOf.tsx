import type { Priority } from '@common-ground/shared/model/priority.ts';
import { records } from '../../../../ui/data/collections.ts';
import { counted } from '../../../../ui/status/words.ts';
import { latestFirst } from './chosen.ts';
import { MoveRow } from './MoveRow.tsx';

/** How one priority came to stand where it stands, folded away. */
export function MovesOf({ priority: { id, title } }: { priority: Priority }) {
	const moves = latestFirst(records('move').value ?? [], { list: '', by: '', priorityId: id });
	if (moves.length === 0) return null;
	return (
		<details>
			<summary>How it came to stand here: {counted(moves.length, 'line', 'lines')}</summary>
			<ol class="moves" aria-label="Its moves, the latest first">
				{moves.map((move) => (
					<MoveRow key={move.id} move={move} title={title} />
				))}
			</ol>
		</details>
	);
}
