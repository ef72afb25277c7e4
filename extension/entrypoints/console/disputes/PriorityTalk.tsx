import { isOpen } from '@common-ground/shared/candor/ages.ts';
import type { Priority } from '@common-ground/shared/model/priority.ts';
import { buttonClass } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { counted } from '../../../ui/status/words.ts';
import { newAbout } from '../about/new.ts';
import { linkTo } from '../places.ts';
import { PriorityDispute } from './PriorityDispute.tsx';

/** What both sides say about a priority beside its facts: dispute, concerns, decisions. */
export function PriorityTalk({ priority }: { priority: Priority }) {
	const { id } = priority;
	const concerns = (records('concern').value ?? []).filter(
		(concern) => concern.priorityId === id && isOpen(concern),
	);
	const decisions = (records('decision').value ?? []).filter(
		({ about, state }) => about.priorityId === id && state === 'stands',
	);
	return (
		<div class="term-detail stack talk">
			<PriorityDispute priority={priority} />
			{concerns[0] && (
				<a href={linkTo('concerns', concerns[0].id)}>
					{counted(concerns.length, 'open concern', 'open concerns')}
				</a>
			)}
			{decisions.length > 0 && (
				<section class="stack tight">
					<h3>Decisions</h3>
					<ul>
						{decisions.map((decision) => (
							<li key={decision.id}>
								<a class="break" href={linkTo('decisions', decision.id)}>
									{decision.title}
								</a>
							</li>
						))}
					</ul>
				</section>
			)}
			<p>
				<a
					class={buttonClass({ look: 'quiet' })}
					href={linkTo('decisions', newAbout('priority', id))}
				>
					Write a decision about it down
				</a>
			</p>
		</div>
	);
}
