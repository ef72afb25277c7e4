import type { Side } from '@common-ground/shared/model/side.ts';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import type { Lookup } from '../../../features/lookup/index.ts';
import { entries } from '../../../ui/data/glossary.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { linkTo } from '../places.ts';
import { similarTo } from './order.ts';

/** What the glossary has already that may be the same. */
export function Similar({ entry, lookup, side }: { entry: Entry; lookup: Lookup; side: Side }) {
	const found = similarTo(entry, lookup, side).flatMap(
		(id) => entries.value?.find(({ concept }) => concept.id === id) ?? [],
	);
	if (found.length === 0) return null;
	return (
		<Notice tone="warn">
			<p>The glossary may have it already:</p>
			<ul class="similar">
				{found.map((other) => (
					<li key={other.concept.id}>
						<a href={linkTo('glossary', other.concept.id)}>{nameOf(other)}</a>{' '}
						<span class="soft">{other.concept.definition[side]}</span>
					</li>
				))}
			</ul>
		</Notice>
	);
}
