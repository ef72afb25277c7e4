import { spread } from '@common-ground/shared/charts/spread.ts';
import { numeral } from '@common-ground/shared/charts/text.ts';
import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { ScoringRound } from '@common-ground/shared/model/scoring.ts';
import { type PrioritySpread, spreadOf } from '@common-ground/shared/scoring/spread.ts';
import { nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago } from '../../../ui/dates/when.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { linkTo } from '../places.ts';
import { QUESTION_WORDS } from './questions.ts';

const STEPS = ['1 little', '2', '3', '4', '5 much'];

/** What both sides gave, priority by priority, where they are most apart first. */
export function Revealed(props: { round: ScoringRound; priorities: readonly Priority[] }) {
	const { round, priorities } = props;
	const spreads = spreadOf(round).sort((a, b) => (b.widest ?? -1) - (a.widest ?? -1));
	const { revealed } = round;
	return (
		<>
			<p class="soft">
				{revealed && (
					<>
						Revealed by {nameOfMember(revealed.by)}, {ago(revealed.at)}.{' '}
					</>
				)}
				Where you are most apart comes first: talk about that. The ranks stay as they are.
			</p>
			{revealed?.scores.length === 0 && (
				<Notice tone="plain">Nobody gave any points before it was revealed.</Notice>
			)}
			{spreads.map((one, index) => (
				<OnePriority
					key={one.priorityId}
					plotId={`spread-${index}`}
					of={one}
					title={
						priorities.find(({ id }) => id === one.priorityId)?.title ??
						'A priority that is not here any more'
					}
				/>
			))}
		</>
	);
}

function OnePriority(props: { plotId: string; of: PrioritySpread; title: string }) {
	const { plotId, of, title } = props;
	const names = sideNames.value;
	const widest = of.questions.find(({ gap }) => gap !== null && gap === of.widest);
	return (
		<section class="panel stack tight">
			<h3 class="break">
				<a href={linkTo('priorities', of.priorityId)}>{title}</a>
			</h3>
			<p class="soft">{gapOf(widest)}</p>
			{spread({
				...{
					id: plotId,
					caption: 'Who gave how many points; a bar marks the middle of a side',
					of: 'Question',
					steps: STEPS,
				},
				series: [
					{ name: names.marketing, hue: 'marketing' },
					{ name: names.it, hue: 'it' },
				],
				rows: of.questions.map(({ question, sides }) => ({
					label: QUESTION_WORDS[question].name,
					values: sides,
				})),
			})}
			<p class="small soft">
				An aid to talk by, no rank: reach × impact × confidence ÷ effort, like RICE but of points,
				is {aid(of.aid.marketing)} for {names.marketing} and {aid(of.aid.it)} for {names.it}.
			</p>
		</section>
	);
}

const aid = (figure: number | null): string => (figure === null ? 'unknown' : numeral(figure, 1));

const gapOf = (widest: PrioritySpread['questions'][number] | undefined): string => {
	if (!widest) return 'Only one side scored this, so there is no gap to see.';
	const { question, gap } = widest;
	const { name } = QUESTION_WORDS[question];
	return gap === 0
		? 'Both sides are at one.'
		: `Most apart on ${name.toLowerCase()}: ${numeral(gap ?? 0, 1)} ${gap === 1 ? 'point' : 'points'} between the medians.`;
};
