import { GraduationCap, Plus, SearchX } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { status } from '../../../ui/data/status.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { counted } from '../../../ui/status/words.ts';
import { aboutIn, newAbout } from '../about/new.ts';
import { subjectOf } from '../about/subject.ts';
import { linkTo } from '../places.ts';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { allLessons, type LessonRow } from './all.ts';
import { LessonDetail } from './LessonDetail.tsx';
import { LessonForm } from './LessonForm.tsx';

/** What the team's work has taught: written down here, or when a priority was closed. */
export function Lessons({ id }: { id: string }) {
	const lessons = records('lesson').value;
	const priorities = records('priority').value;
	const rows = lessons && priorities && allLessons(lessons, priorities);
	const mayWrite = status.value?.me.role !== 'sponsor';
	const move = (by: number): void => {
		const ids = (rows ?? []).map((row) => row.id);
		const next = neighbour(ids, id, by);
		if (next) go('lessons', next, true);
	};
	const keys: Key[] = [
		{ key: 'j', text: 'Next', run: () => move(1) },
		{ key: 'k', text: 'Previous', run: () => move(-1) },
		...(mayWrite
			? [{ key: 'n', text: 'Write a lesson down', run: () => go('lessons', newAbout()) }]
			: []),
		{ key: 'Escape', text: 'Close the lesson', run: () => go('lessons') },
	];
	return (
		<Screen
			title="Lessons"
			keys={keys}
			tools={
				<>
					<span class="soft small spread">
						{rows && rows.length > 0 && counted(rows.length, 'lesson', 'lessons')}
					</span>
					{mayWrite && rows && rows.length > 0 && (
						<Button onClick={() => go('lessons', newAbout())}>
							<Plus size={15} aria-hidden="true" /> Write a lesson down
						</Button>
					)}
				</>
			}
		>
			{!rows ? (
				<Loading what="the lessons" />
			) : rows.length === 0 && !id ? (
				<Nothing mayWrite={mayWrite} />
			) : (
				<div class="split" {...(id ? { 'data-open': true } : {})}>
					<List rows={rows} selected={id} />
					{id && (
						<div class="detail" key={id}>
							<Open id={id} row={rows.find((row) => row.id === id)} />
						</div>
					)}
				</div>
			)}
		</Screen>
	);
}

function Open({ id, row }: { id: string; row: LessonRow | undefined }) {
	const about = aboutIn(id);
	if (about) return <LessonForm about={about} onClose={() => go('lessons')} />;
	if (row) return <LessonDetail row={row} />;
	return (
		<EmptyState
			icon={SearchX}
			title="This lesson is not here"
			text="It was removed, or the link is of another team."
		/>
	);
}

const List = ({ rows, selected }: { rows: readonly LessonRow[]; selected: string }) => (
	// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
	<section class="list" tabIndex={0} aria-label="Lessons">
		<ul class="queue">
			{rows.map(({ id, title, lesson, about, record }) => (
				<li key={id}>
					<a href={linkTo('lessons', id)} {...(id === selected ? { 'aria-current': 'true' } : {})}>
						<strong class="break two-lines">{title}</strong>
						<span class="soft small break two-lines">{lesson}</span>
						{record && subjectOf(about) && (
							<span class="soft small break">About {subjectOf(about)?.text}</span>
						)}
						{!record && <span class="soft small">From a closed priority</span>}
					</a>
				</li>
			))}
		</ul>
	</section>
);

const Nothing = ({ mayWrite }: { mayWrite: boolean }) => (
	<EmptyState
		icon={GraduationCap}
		title="No lesson is written down"
		text="What did not go as hoped, and what you do otherwise now. It comes up beside a new ticket that is like it."
	>
		{mayWrite && (
			<Button look="strong" onClick={() => go('lessons', newAbout())}>
				Write a lesson down
			</Button>
		)}
	</EmptyState>
);
