import { isDue } from '@common-ground/shared/candor/due.ts';
import type { Decision } from '@common-ground/shared/model/decision.ts';
import { Pencil } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { records } from '../../../ui/data/collections.ts';
import { status } from '../../../ui/data/status.ts';
import { nameOfMember } from '../../../ui/data/team.ts';
import { dayText, today } from '../../../ui/dates/day.ts';
import { ago } from '../../../ui/dates/when.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { mayChangeIt } from '../about/may.ts';
import { subjectOf } from '../about/subject.ts';
import { linkTo } from '../places.ts';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { LookAgain } from './LookAgain.tsx';

/** One decision: what, why, what became of it since, and what can be done with it. */
export function DecisionDetail({ decision }: { decision: Decision }) {
	const [asking, setAsking] = useState<'nothing' | 'edit' | 'again'>('nothing');
	const { title, why, instead, about, state, revisit, by, at } = decision;
	const onClose = (): void => setAsking('nothing');
	if (asking === 'edit')
		return <DecisionForm about={about} decision={decision} onClose={onClose} />;
	const subject = subjectOf(about);
	return (
		<article class="term-detail stack">
			<DetailHead title={title} onClose={() => go('decisions')}>
				{mayChangeIt(decision) && (
					<Button onClick={() => setAsking('edit')}>
						<Pencil size={14} aria-hidden="true" /> Edit
					</Button>
				)}
			</DetailHead>
			<p class="soft small">
				{nameOfMember(by)}, {ago(at)}
			</p>
			{state === 'replaced' && <Replaced by={decision.replacedBy} />}
			{isDue(decision, today()) && (
				<Notice tone="warn">
					It was to be looked at again on {dayText(revisit)}. Does it still hold?
				</Notice>
			)}
			<Part head="Why" text={why} />
			<Part head="What else was thought of" text={instead} />
			{subject && (
				<p>About {subject.href ? <a href={subject.href}>{subject.text}</a> : subject.text}</p>
			)}
			{state === 'stands' && revisit && !isDue(decision, today()) && (
				<p class="soft">To be looked at again on {dayText(revisit)}.</p>
			)}
			<Buttons decision={decision} onAgain={() => setAsking('again')} />
			<Looked decision={decision} />
			{asking === 'again' && <LookAgain decision={decision} onClose={onClose} />}
		</article>
	);
}

const Part = ({ head, text }: { head: string; text: string }) =>
	text ? (
		<section class="stack tight">
			<h3>{head}</h3>
			<p class="break said">{text}</p>
		</section>
	) : null;

function Replaced({ by }: { by: string | undefined }) {
	const next = (records('decision').value ?? []).find(({ id }) => id === by);
	return (
		<Notice tone="plain">
			It stands no more.{' '}
			{next && (
				<>
					In its place: <a href={linkTo('decisions', next.id)}>{next.title}</a>
				</>
			)}
		</Notice>
	);
}

const Looked = ({ decision: { revisits } }: { decision: Decision }) =>
	revisits.length === 0 ? null : (
		<section class="stack tight">
			<h3>Looked at again</h3>
			<ol class="steps-taken">
				{revisits.map(({ by, at, text }) => (
					<li key={`${at} ${by}`}>
						<span class="soft small">
							{nameOfMember(by)}, {ago(at)}
						</span>
						{text && <blockquote class="context break">{text}</blockquote>}
					</li>
				))}
			</ol>
		</section>
	);

function Buttons({ decision, onAgain }: { decision: Decision; onAgain: () => void }) {
	const { id, state, replacedBy } = decision;
	if (status.value?.me.role === 'sponsor') return null;
	const replace = async (replaced: boolean): Promise<void> => {
		const before = { id, replaced: !replaced, ...(replacedBy ? { replacedBy } : {}) };
		if (await change('decision.replace', { id, replaced }))
			say(
				replaced ? 'The decision stands no more.' : 'The decision stands again.',
				() => void change('decision.replace', before),
			);
	};
	const remove = async (): Promise<void> => {
		if (!(await change('decision.remove', { id }))) return;
		go('decisions', '', true);
		say('The decision is removed.', () => void change('decision.restore', { id }));
	};
	return (
		<div class="row wrap">
			{state === 'stands' ? (
				<>
					<Button look={isDue(decision, today()) ? 'strong' : 'plain'} onClick={onAgain}>
						Look at it again
					</Button>
					<Button onClick={() => void replace(true)}>It stands no more</Button>
				</>
			) : (
				<Button onClick={() => void replace(false)}>It stands again</Button>
			)}
			{mayChangeIt(decision) && (
				<Button look="quiet" bad onClick={() => void remove()}>
					Remove
				</Button>
			)}
		</div>
	);
}
