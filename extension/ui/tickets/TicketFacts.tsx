import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { Chip } from '../chip/Chip.tsx';
import { records } from '../data/collections.ts';
import { nameOfMember } from '../data/team.ts';
import { ago } from '../dates/when.ts';
import { Notice } from '../status/Notice.tsx';
import type { TicketRow } from './rows.ts';

/** What hangs on one ticket: its priority and its why, in the words of who answered. */
export function TicketFacts({ row: { chip, why } }: { row: Omit<TicketRow, 'ticket'> }) {
	return (
		<>
			<section class="stack tight">
				<h3>Priority</h3>
				{chip ? (
					<a class="row plain-link" href={`/console.html#/priorities/${chip.id}`}>
						<Chip chip={chip} />
					</a>
				) : (
					<p class="soft">It serves no priority of the list.</p>
				)}
			</section>
			<section class="stack tight">
				<h3>Why</h3>
				{why?.answers && <Answers answers={why.answers} />}
				{why?.skipped && <Notice tone="plain">Not now: {why.skipped}</Notice>}
				{why ? (
					<p class="soft small">
						{nameOfMember(why.by)}, {ago(why.at)}
					</p>
				) : (
					<p class="soft">Nobody was asked when it was made.</p>
				)}
			</section>
		</>
	);
}

function Answers({ answers }: { answers: WhyAnswers }) {
	const priority = records('priority').value?.find(({ id }) => id === answers.priorityId);
	const lines = [
		['Why now', answers.whyNow],
		['For which outcome', answers.outcome],
		['It serves', priority?.title ?? ''],
		['It serves no priority, because', answers.noPriority],
		['What will show that it worked', answers.measure],
		['Needed by', answers.neededBy],
		...Object.values(answers.own ?? {}).map(({ question, answer }) => [question, answer]),
	].filter(([, text]) => text !== '');
	return (
		<dl class="answers">
			{lines.map(([question, answer]) => (
				<div key={question}>
					<dt>{question}</dt>
					<dd class="break">{answer}</dd>
				</div>
			))}
		</dl>
	);
}
