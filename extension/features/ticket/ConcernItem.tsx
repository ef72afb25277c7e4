import type { Concern, ConcernState } from '@common-ground/shared/model/ticket-concern.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { ago, moment } from '../../ui/dates/when.ts';
import { concernStep, mayResolve } from './concern-step.ts';
import { CATEGORIES, readersOf, STATES } from './concern-words.ts';
import type { PartProps } from './part.ts';
import { WriteText } from './WriteText.tsx';

type ConcernItemProps = PartProps & { concern: Concern };

/** One concern: what, by whom, how old, and what can be done with it next. */
export function ConcernItem({ panel, settings, concern, changeOther }: ConcernItemProps) {
	const { me, names } = panel;
	const { text, category, by, at, state, steps } = concern;
	const [answering, setAnswering] = useState(false);
	const isMine = by === me.memberId;
	const step = (to: ConcernState, answer = ''): Promise<boolean> => {
		const { call, undo } = concernStep(concern, to, answer);
		return changeOther(call, `The concern is ${STATES[to]}.`, undo);
	};
	const answer = async (said: string): Promise<boolean> => {
		const done = await step('answered', said);
		if (done) setAnswering(false);
		return done;
	};
	return (
		<li class="concern" data-state={state}>
			<p class="break">{text}</p>
			<p class="soft small">
				<strong>{STATES[state]}</strong> · {CATEGORIES[category]} · {names[by] ?? 'somebody'},{' '}
				<time dateTime={at} title={moment(at)}>
					{ago(at)}
				</time>{' '}
				· seen by {readersOf(concern, settings.sideNames)}
			</p>
			{steps
				.filter((one) => one.text !== '')
				.map((one) => (
					<blockquote key={one.at} class="break">
						{one.text}
						<span class="soft small">
							{' '}
							{names[one.by] ?? 'somebody'}, {ago(one.at)}
						</span>
					</blockquote>
				))}
			{answering ? (
				<WriteText
					label="Answer"
					button="Answer"
					onSave={answer}
					onClose={() => setAnswering(false)}
				/>
			) : (
				<div class="buttons">
					{state === 'raised' && !isMine && (
						<Button onClick={() => void step('acknowledged')}>I have heard it</Button>
					)}
					{state !== 'resolved' && <Button onClick={() => setAnswering(true)}>Answer</Button>}
					{state !== 'resolved' && mayResolve(concern, me) && (
						<Button onClick={() => void step('resolved')}>It is resolved</Button>
					)}
					{state === 'resolved' && (
						<Button look="quiet" onClick={() => void step('raised')}>
							Raise it again
						</Button>
					)}
				</div>
			)}
		</li>
	);
}
