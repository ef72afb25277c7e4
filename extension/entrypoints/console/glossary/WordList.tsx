import type { Term } from '@common-ground/shared/model/concept.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';

const USE: Record<Term['status'], string> = {
	preferred: 'preferred',
	admitted: 'also fine',
	deprecated: 'do not use',
};

/** The words for one concept, whose they are, and which to use. */
export function WordList({ terms }: { terms: readonly Term[] }) {
	return (
		<section class="stack tight">
			<h3>Words for it</h3>
			<ul class="word-list">
				{terms.map((term) => (
					<li key={term.id} data-use={term.status}>
						<SideBadge side={term.side} names={sideNames.value} />
						<span class="break word">{term.text}</span>
						<span class="soft small">
							{USE[term.status]}
							{term.type === 'full' ? '' : `, ${term.type}`}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
