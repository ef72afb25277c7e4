import type { AlikeFound } from '../../messaging/replies.ts';
import { useId } from '../../ui/ids/use-id.ts';

interface AlikeProps {
	found: AlikeFound;
	/** A key as people write it at its tracker. */
	label: (key: string) => string;
}

const STATES = { active: '', done: ' (done)', dropped: ' (dropped)' } as const;

/** What the team has learnt and said about tickets that are like this one; nothing where there is nothing. */
export function Alike({ found: { tickets, lessons }, label }: AlikeProps) {
	const id = useId();
	if (tickets.length === 0 && lessons.length === 0) return null;
	return (
		<section class="alike" aria-labelledby={id}>
			<h3 id={id}>Like this one</h3>
			<ul>
				{lessons.map(({ id: lessonId, title, lesson }) => (
					<li key={lessonId}>
						<p>
							<b>{title}</b>
						</p>
						<p class="lesson">Lesson: {lesson}</p>
					</li>
				))}
				{tickets.map(({ ref, said, priority, lesson }) => (
					<li key={`${ref.system} ${ref.host} ${ref.key}`}>
						<p>
							<b>{label(ref.key)}</b> <span class="said">{said}</span>
						</p>
						{priority && (
							<p class="soft">
								Serves {priority.title}
								{STATES[priority.state]}
							</p>
						)}
						{lesson !== '' && <p class="lesson">Lesson: {lesson}</p>}
					</li>
				))}
			</ul>
		</section>
	);
}
