import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago, moment } from '../../../ui/dates/when.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { linkTo } from '../places.ts';

/** One suggestion in the list: the word, who asked, when. */
export function QueueItem({ entry, current }: { entry: Entry; current: boolean }) {
	const { concept, terms } = entry;
	const { suggestion } = concept;
	const side = terms[0]?.side;
	return (
		<li>
			<a
				href={linkTo('queue', concept.id)}
				{...(current ? { 'aria-current': 'true' } : {})}
				ref={(link) => {
					if (current) link?.scrollIntoView({ block: 'nearest' });
				}}
			>
				<span class="row">
					<strong class="spread break">{nameOf(entry)}</strong>
					{side && <SideBadge side={side} names={sideNames.value} />}
				</span>
				{suggestion && (
					<span class="soft small">
						{nameOfMember(suggestion.by)},{' '}
						<time dateTime={suggestion.at} title={moment(suggestion.at)}>
							{ago(suggestion.at)}
						</time>
					</span>
				)}
			</a>
		</li>
	);
}
