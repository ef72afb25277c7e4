import type { Concern, ConcernState } from '@common-ground/shared/model/ticket-concern.ts';
import { mayResolve } from '../../../features/ticket/concern-step.ts';
import { CATEGORIES, readersOf, STATES } from '../../../features/ticket/concern-words.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { status } from '../../../ui/data/status.ts';
import { nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago, moment } from '../../../ui/dates/when.ts';
import { KeyHint } from '../../../ui/keys/KeyHint.tsx';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { subjectOfConcern } from '../about/subject.ts';

interface DetailProps {
	concern: Concern;
	/** Its state after `to`. */
	onStep: (to: ConcernState) => void;
	onAnswer: () => void;
	onTakeBack: () => void;
}

/** One concern: in whose words, about what, what became of it, and what can be done next. */
export function ConcernDetail(props: DetailProps) {
	const { concern } = props;
	const { text, category, side, by, at, state, steps } = concern;
	const subject = subjectOfConcern(concern);
	return (
		<article class="term-detail stack">
			<h2 class="break">{text}</h2>
			<p class="row wrap soft small">
				<SideBadge side={side} names={sideNames.value} /> {nameOfMember(by)},
				<time dateTime={at} title={moment(at)}>
					{ago(at)}
				</time>
				· {CATEGORIES[category]} · seen by {readersOf(concern, sideNames.value)}
			</p>
			<p>
				About{' '}
				{subject.href ? <a href={subject.href}>{subject.text}</a> : subject.text.toLowerCase()}
			</p>
			<Buttons {...props} />
			<section class="stack tight">
				<h3>What became of it</h3>
				{steps.length === 0 ? (
					<p class="soft">Nobody has said anything to it yet.</p>
				) : (
					<ol class="steps-taken">
						{steps.map((step) => (
							<li key={`${step.at} ${step.state}`}>
								<span>
									<strong>{STATES[step.state]}</strong>{' '}
									<span class="soft small">
										{nameOfMember(step.by)}, {ago(step.at)}
									</span>
								</span>
								{step.text && <blockquote class="context break">{step.text}</blockquote>}
							</li>
						))}
					</ol>
				)}
			</section>
			{state === 'answered' && (
				<p class="soft small">Whoever raised it, or a translator, says when it is resolved.</p>
			)}
		</article>
	);
}

function Buttons({ concern, onStep, onAnswer, onTakeBack }: DetailProps) {
	const me = status.value?.me;
	if (!me || me.role === 'sponsor') return null;
	const { state, by, steps } = concern;
	const isMine = by === me.memberId;
	if (state === 'resolved')
		return (
			<div class="row wrap">
				<Button onClick={() => onStep('raised')}>
					Raise it again <KeyHint of="r" />
				</Button>
			</div>
		);
	return (
		<div class="row wrap">
			{state === 'raised' && !isMine && (
				<Button onClick={() => onStep('acknowledged')}>
					I have heard it <KeyHint of="h" />
				</Button>
			)}
			<Button look={isMine ? 'plain' : 'strong'} onClick={onAnswer}>
				Answer <KeyHint of="a" />
			</Button>
			{mayResolve(concern, me) && (
				<Button onClick={() => onStep('resolved')}>
					It is resolved <KeyHint of="r" />
				</Button>
			)}
			{isMine && steps.every((step) => step.by === me.memberId) && (
				<Button look="quiet" onClick={onTakeBack}>
					Take it back
				</Button>
			)}
		</div>
	);
}
