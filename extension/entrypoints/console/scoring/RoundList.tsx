import type { ScoringRound } from '@common-ground/shared/model/scoring.ts';
import { nameOfMember } from '../../../ui/data/team.ts';
import { dayText } from '../../../ui/dates/day.ts';
import { ago } from '../../../ui/dates/when.ts';
import { counted } from '../../../ui/status/words.ts';
import { listName } from '../divergence/names.ts';
import { linkTo } from '../places.ts';

const STATES: Record<ScoringRound['state'], string> = {
	open: 'open',
	revealed: 'revealed',
	cancelled: 'called off',
};

/** All rounds, each with where it stands. */
export const RoundList = ({ rounds }: { rounds: readonly ScoringRound[] }) => (
	<table class="terms loose framed">
		<thead>
			<tr>
				<th scope="col">Round</th>
				<th scope="col">Stands</th>
				<th scope="col">Last day</th>
				<th scope="col" class="of-extra">
					Started
				</th>
			</tr>
		</thead>
		<tbody>
			{rounds.map(({ id, list, priorityIds, state, ends, by, at }) => (
				<tr key={id}>
					<th scope="row">
						<a class="row-link" href={linkTo('scoring', id)}>
							{listName(list)}, {counted(priorityIds.length, 'priority', 'priorities')}
						</a>
					</th>
					<td>{STATES[state]}</td>
					<td>{dayText(ends)}</td>
					<td class="of-extra soft">
						{nameOfMember(by)}, {ago(at)}
					</td>
				</tr>
			))}
		</tbody>
	</table>
);
