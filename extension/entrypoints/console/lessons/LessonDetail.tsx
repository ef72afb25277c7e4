import { Pencil } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { nameOfMember } from '../../../ui/data/team.ts';
import { ago } from '../../../ui/dates/when.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { mayChangeIt } from '../about/may.ts';
import { subjectOf } from '../about/subject.ts';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';
import type { LessonRow } from './all.ts';
import { LessonForm } from './LessonForm.tsx';

/** One lesson; what a closed priority taught is changed where the priority is. */
export function LessonDetail({ row }: { row: LessonRow }) {
	const [editing, setEditing] = useState(false);
	const { id, title, happened, lesson, about, by, at, record } = row;
	if (editing && record)
		return <LessonForm about={about} record={record} onClose={() => setEditing(false)} />;
	const subject = subjectOf(about);
	const remove = async (): Promise<void> => {
		if (!(await change('lesson.remove', { id }))) return;
		go('lessons', '', true);
		say('The lesson is removed.', () => void change('lesson.restore', { id }));
	};
	return (
		<article class="term-detail stack">
			<DetailHead title={title} onClose={() => go('lessons')}>
				{record && mayChangeIt(record) && (
					<>
						<Button onClick={() => setEditing(true)}>
							<Pencil size={14} aria-hidden="true" /> Edit
						</Button>
						<Button look="quiet" bad onClick={() => void remove()}>
							Remove
						</Button>
					</>
				)}
			</DetailHead>
			{by && (
				<p class="soft small">
					{nameOfMember(by)}, {ago(at)}
				</p>
			)}
			{happened && (
				<section class="stack tight">
					<h3>What happened</h3>
					<p class="break said">{happened}</p>
				</section>
			)}
			<section class="stack tight">
				<h3>What we do otherwise now</h3>
				<p class="break said">{lesson}</p>
			</section>
			{subject && (
				<p>
					{record ? 'About ' : 'Taught by '}
					{subject.href ? <a href={subject.href}>{subject.text}</a> : subject.text}
				</p>
			)}
		</article>
	);
}
