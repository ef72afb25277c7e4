import type { About, Lesson } from '@common-ground/shared/model/decision.ts';
import type { Priority } from '@common-ground/shared/model/priority.ts';

/** A lesson on the screen: one written down, or what a closed priority taught. */
export interface LessonRow {
	id: string;
	title: string;
	happened: string;
	lesson: string;
	about: About;
	/** Who wrote it and when; empty for a priority, whose journal says so. */
	by: string;
	at: string;
	/** Only a lesson that was written down is changed here. */
	record: Lesson | undefined;
}

/** All lessons, the newest first; those of priorities last, in the order of their titles. */
export function allLessons(
	lessons: readonly Lesson[],
	priorities: readonly Priority[],
): LessonRow[] {
	const written = lessons
		.map((record): LessonRow => ({ ...record, record }))
		.sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.id < b.id ? -1 : 1));
	const taught = priorities
		.flatMap(({ id, title, lesson = '' }): LessonRow[] => {
			const about = { priorityId: id };
			const row = { title, happened: '', lesson, about, by: '', at: '', record: undefined };
			return lesson ? [{ id: `priority:${id}`, ...row }] : [];
		})
		.sort((a, b) => a.title.localeCompare(b.title));
	return [...written, ...taught];
}
