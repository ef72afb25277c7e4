import { numeral } from '../../charts/text.ts';
import type { Side } from '../../model/side.ts';
import { type PulseRow, pulseResults } from '../../pulse/results.ts';
import type { Ground } from '../ground.ts';
import type { Section } from '../model.ts';
import { instant } from '../period.ts';

const HEAD = {
	id: 'pulse',
	title: 'Pulse beside published figures',
	about:
		'What the team said of itself, beside what others were asked. Fewer than five answers are not told.',
};

/** The last closed round, or the published figures alone. */
export function pulse({ records, names, now }: Ground): Section {
	const rounds = records.pulseRound.filter(({ at }) => (instant(at) ?? 0) < now);
	const last = pulseResults(rounds).at(-1);
	const rows = last?.rows ?? publishedRows();
	const share = ({ team }: PulseRow, side: Side): string => {
		const said = team[side];
		if (said === undefined) return 'not asked';
		return said ? `${numeral(said.percent)} % of ${numeral(said.answered)}` : 'too few answered';
	};
	return {
		...HEAD,
		blocks: [
			...(last
				? []
				: [
						{
							...({ kind: 'empty' } as const),
							text: 'No round of the pulse was closed. Start one under “Pulse”: it takes half a minute.',
						},
					]),
			{
				...{ kind: 'table', id: 'pulse-figures', show: 20 },
				caption: last ? `Pulse that ended on ${last.ends}` : 'Published figures',
				head: ['Statement', ...(last ? [names.side.marketing, names.side.it] : []), 'Published'],
				rows: rows.map((row) => ({
					cells: [
						row.label,
						...(last ? [share(row, 'marketing'), share(row, 'it')] : []),
						row.figures
							.map(({ percent, said, source: { publisher, title, year } }) =>
								[`${numeral(percent)} % ${said} (${publisher}, “${title}”`, year ?? []]
									.flat()
									.join(', ')
									.concat(')'),
							)
							.join('; '),
					],
				})),
			},
		],
	};
}

/** What is published, as a round that nobody answered tells it. */
const publishedRows = (): readonly PulseRow[] =>
	pulseResults([{ id: '', by: '', at: '', ends: '', state: 'closed' }])[0]?.rows ?? [];
