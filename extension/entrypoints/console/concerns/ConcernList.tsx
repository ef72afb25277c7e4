import { AGES, ageOf, daysOld } from '@common-ground/shared/candor/ages.ts';
import type { Concern } from '@common-ground/shared/model/ticket-concern.ts';
import { CATEGORIES, STATES } from '../../../features/ticket/concern-words.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { subjectOfConcern } from '../about/subject.ts';
import { linkTo } from '../places.ts';
import { AGE_WORDS, daysText } from './words.ts';

/** Concerns by how long they have waited, the oldest first. */
export function ConcernList(props: { rows: readonly Concern[]; current: Concern; now: number }) {
	const { rows, current, now } = props;
	return (
		<>
			{AGES.toReversed().map(({ id: age }) => {
				const here = rows.filter((concern) => ageOf(concern, now) === age);
				if (here.length === 0) return null;
				return (
					<section key={age} aria-labelledby={`age-${age}`}>
						<h2 id={`age-${age}`} class="group-head">
							{AGE_WORDS[age]} <span class="soft">{here.length}</span>
						</h2>
						<ul class="queue">
							{here.map((concern) => (
								<Item key={concern.id} concern={concern} now={now} current={concern === current} />
							))}
						</ul>
					</section>
				);
			})}
		</>
	);
}

function Item({ concern, now, current }: { concern: Concern; now: number; current: boolean }) {
	const { id, text, category, side, state } = concern;
	return (
		<li>
			<a
				href={linkTo('concerns', id)}
				{...(current ? { 'aria-current': 'true' } : {})}
				ref={(link) => {
					if (current) link?.scrollIntoView({ block: 'nearest' });
				}}
			>
				<span class="row">
					<strong class="spread break two-lines">{text}</strong>
					<SideBadge side={side} names={sideNames.value} />
				</span>
				<span class="soft small break">
					{STATES[state]}, {CATEGORIES[category].toLowerCase()}, {daysText(daysOld(concern, now))} ·{' '}
					{subjectOfConcern(concern).text}
				</span>
			</a>
		</li>
	);
}
