import type { AlikeTicket } from '../../messaging/replies.ts';
import { useId } from '../../ui/ids/use-id.ts';

interface AlikeProps {
	tickets: readonly AlikeTicket[];
	/** A key as people write it at its tracker. */
	label: (key: string) => string;
}

const STATES = { active: '', done: ' (done)', dropped: ' (dropped)' } as const;

/** What the team has said about tickets that are like this one; nothing where there are none. */
export function Alike({ tickets, label }: AlikeProps) {
	const id = useId();
	if (tickets.length === 0) return null;
	return (
		<section class="alike" aria-labelledby={id}>
			<h3 id={id}>Like this one</h3>
			<ul>
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
