import type { Likeness } from '@common-ground/shared/curation/near.ts';
import { nameOf } from '../../../features/lookup/entry.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { linkTo } from '../places.ts';
import type { Alike } from './alike.ts';

const HOW: Record<Likeness, string> = {
	same: 'the same word',
	spelling: 'the same word, spelled otherwise',
	acronym: 'its long or short form',
	order: 'the same words in another order',
	typo: 'nearly the same word',
};

/** What the glossary has already that may be the same, and figures that disagree. */
export function AlikeList({ alike }: { alike: readonly Alike[] }) {
	if (alike.length === 0) return null;
	return (
		<>
			{alike
				.filter(({ disagree }) => disagree)
				.map(({ other }) => (
					<Notice key={other.concept.id} tone="bad">
						Two figures would go by one name and be reckoned in two ways:{' '}
						<a href={linkTo('glossary', other.concept.id)}>{nameOf(other)}</a> is “
						{other.concept.kpi?.formula}”.
					</Notice>
				))}
			<Notice tone="warn">
				<p>The glossary may have it already:</p>
				<ul class="similar">
					{alike.map(({ other, how }) => (
						<li key={other.concept.id}>
							<a href={linkTo('glossary', other.concept.id)}>{nameOf(other)}</a>{' '}
							<span class="soft">
								{HOW[how]}
								{other.concept.subjectField && `, ${other.concept.subjectField}`}
							</span>
						</li>
					))}
				</ul>
			</Notice>
		</>
	);
}
