import { numeral } from '../../charts/text.ts';
import type { Priority } from '../../model/priority.ts';
import type { Ground } from '../ground.ts';
import type { Block, Section } from '../model.ts';

/** What there is room for: work for other departments, and pilots. */
export const capacity = (ground: Ground): Section => ({
	id: 'capacity',
	title: 'Load and pilots',
	about: 'Work that each side carries for other departments, and what is being tried out.',
	blocks: [...load(ground), pilots(ground)],
});

const load = ({ records, names, period }: Ground): Block[] =>
	(['marketing', 'it'] as const).map((side): Block => {
		const carried = records.load
			.filter((one) => one.side === side && (one.until === '' || one.until >= period.since))
			.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
		if (carried.length === 0)
			return {
				kind: 'empty',
				text: `${names.side[side]} has not said what it carries for other departments. Say it under “Priorities”.`,
			};
		const sum = carried.reduce((all, { share }) => all + share, 0);
		return {
			...{ kind: 'table', id: `load-${side}`, show: 15 },
			caption: `${names.side[side]} carries for others: ${numeral(sum)} % of its time`,
			head: ['Department', 'What', 'Share', 'Until'],
			rows: carried.map(({ department, what, share, until }) => ({
				cells: [department, what, `${numeral(share)} %`, until || '–'],
			})),
		};
	});

function pilots({ records, period, priorityRef, names }: Ground): Block {
	const tried = records.priority
		.filter((one): one is Priority & { pilot: NonNullable<Priority['pilot']> } => !!one.pilot)
		.sort((a, b) => (a.pilot.ends < b.pilot.ends ? -1 : 1));
	if (tried.length === 0)
		return { kind: 'empty', text: 'No pilot. A priority can be a pilot with a cap and an end.' };
	return {
		...{ kind: 'table', id: 'pilots', caption: 'Pilots, the first to end first', show: 15 },
		head: ['Pilot', 'List', 'What we want to find out', 'Cap', 'Ends', 'What it taught'],
		rows: tried.map(({ id, list, pilot, state, lesson }) => ({
			cells: [
				...[priorityRef(id), names.side[list], pilot.hypothesis || '–', pilot.cap || '–'],
				state === 'active' && pilot.ends && pilot.ends < period.until
					? `${pilot.ends}, is over`
					: pilot.ends || '–',
				lesson || (state === 'active' ? 'Runs' : 'Nothing noted'),
			],
		})),
	};
}
