import type { Priority } from '@common-ground/shared/model/priority.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { records } from '../../../../ui/data/collections.ts';
import { nameOfMember, sideNames } from '../../../../ui/data/team.ts';
import { BareSelect } from '../../../../ui/field/Select.tsx';
import { Loading } from '../../../../ui/status/Loading.tsx';
import { go } from '../../route.ts';
import { DetailHead } from '../../shell/DetailHead.tsx';
import { LISTS } from '../lists/moving.ts';
import { listHead } from '../lists/names.ts';
import { latestFirst } from './chosen.ts';
import { MoveRow } from './MoveRow.tsx';

const AT_ONCE = 100;

/** The journal: every add, move, change of bet, start, pause and end, with its reason and whose it was. */
export function Moves({ all }: { all: readonly Priority[] }) {
	const [list, setList] = useState('');
	const [by, setBy] = useState('');
	const [most, setMost] = useState(AT_ONCE);
	const moves = records('move').value;
	const titles = new Map(all.map(({ id, title }) => [id, title]));
	const people = [...new Set((moves ?? []).map((move) => move.by))];
	const chosen = latestFirst(moves ?? [], { list, by });
	return (
		<div class="term-detail stack">
			<DetailHead title="Moves" onClose={() => go('priorities')} />
			<div class="row wrap">
				<BareSelect
					label="Of which list"
					value={list}
					options={[
						{ value: '', text: 'All lists' },
						...LISTS.map((value) => ({ value, text: listHead(value, sideNames.value) })),
					]}
					onChange={setList}
				/>
				<BareSelect
					label="By whom"
					value={by}
					options={[
						{ value: '', text: 'Everybody' },
						...people.map((value) => ({ value, text: nameOfMember(value) })),
					]}
					onChange={setBy}
				/>
			</div>
			{!moves && <Loading what="the moves" />}
			{moves && chosen.length === 0 && (
				<p class="soft">Nothing moved yet. Each move will stand here with its reason.</p>
			)}
			<ol class="moves" aria-label="Moves, the latest first">
				{chosen.slice(0, most).map((move) => (
					<MoveRow key={move.id} move={move} title={titles.get(move.priorityId) ?? ''} />
				))}
			</ol>
			{chosen.length > most && (
				<Button onClick={() => setMost(most + 5 * AT_ONCE)}>Show older moves</Button>
			)}
		</div>
	);
}
