import { X } from 'lucide-preact';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { entryOf } from '../../../ui/data/glossary.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { linkTo } from '../places.ts';
import { PickConcept } from './PickConcept.tsx';

/** The terms close to this one, and the broader one; curators say which they are. */
export function Related({ entry: { concept } }: { entry: Entry }) {
	const related = concept.related.flatMap((id) => entryOf(id) ?? []);
	const broader = concept.broader ? entryOf(concept.broader) : undefined;
	if (related.length === 0 && !broader && !mayCurate.value) return null;
	return (
		<section class="stack tight">
			<h3>Close to it</h3>
			{broader && (
				<p>
					A kind or part of <a href={linkTo('glossary', broader.concept.id)}>{nameOf(broader)}</a>
				</p>
			)}
			<ul class="row wrap">
				{related.map((other) => (
					<li key={other.concept.id} class="row related">
						<a href={linkTo('glossary', other.concept.id)}>{nameOf(other)}</a>
						{mayCurate.value && (
							<Button
								look="quiet"
								label={`“${nameOf(other)}” is not related`}
								onClick={() => void relate(concept.id, 'remove', other)}
							>
								<X size={14} aria-hidden="true" />
							</Button>
						)}
					</li>
				))}
			</ul>
			{mayCurate.value && (
				<PickConcept
					label="Add a related term"
					value=""
					except={concept.id}
					fits={(other) => !concept.related.includes(other.concept.id)}
					onPick={(id) => {
						const other = entryOf(id);
						if (other) void relate(concept.id, 'add', other);
					}}
				/>
			)}
		</section>
	);
}

async function relate(id: string, how: 'add' | 'remove', other: Entry): Promise<void> {
	const ids = [other.concept.id];
	if (!(await change('concept.relate', { id, [how]: ids }))) return;
	const back = how === 'add' ? 'remove' : 'add';
	say(
		`“${nameOf(other)}” is ${how === 'add' ? '' : 'no longer '}related.`,
		() => void change('concept.relate', { id, [back]: ids }),
	);
}
