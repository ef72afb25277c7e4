import { nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago, moment } from '../../../ui/dates/when.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { counted } from '../../../ui/status/words.ts';
import type { WaitingRequest } from './order.ts';

/** Who asks for a word, and the sentences in which they met it. */
export function RequestFacts({ waiting: { request, askers } }: { waiting: WaitingRequest }) {
	const names = sideNames.value;
	return (
		<>
			<p class="row wrap">
				<SideBadge side={request.side} names={names} />
				{counted(askers.length, 'person asks', 'people ask')} for it in {names[request.side]}’s
				words. Nothing in the glossary explains it yet.
			</p>
			<ul class="stack">
				{askers.map(({ id, by, at, context }) => (
					<li key={id} class="stack tight">
						<span class="soft small">
							{nameOfMember(by)},{' '}
							<time dateTime={at} title={moment(at)}>
								{ago(at)}
							</time>
						</span>
						{context && <blockquote class="context break">{context}</blockquote>}
					</li>
				))}
			</ul>
		</>
	);
}
