import type { Side } from '@common-ground/shared/model/side.ts';
import { Component } from 'preact';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { Stage } from '../../../ui/status/Stage.tsx';
import { linkTo } from '../places.ts';
import { toggleChosen } from './chosen.ts';

const SIDES = ['marketing', 'it', 'shared'] as const;

export const rowId = (conceptId: string): string => `row-${conceptId}`;

interface RowProps {
	entry: Entry;
	/** Counts from 0. */
	place: number;
	/** It is open beside the table. */
	selected: boolean;
	/** The arrows stand on it. */
	marked: boolean;
	/** Chosen for work on many; undefined where that is not to be had. */
	chosen: boolean | undefined;
	/** A draft of it waits. */
	dirty: boolean;
	narrow: boolean;
	/** Whose definition is shown. */
	reader: Side;
}

/** One concept. While the table scrolls, a row of which nothing changed is left as it is. */
export class Row extends Component<RowProps> {
	override shouldComponentUpdate(next: Readonly<RowProps>): boolean {
		const names = Object.keys(next) as (keyof RowProps)[];
		return names.some((name) => next[name] !== this.props[name]);
	}

	override render({ entry, place, selected, marked, chosen, dirty, narrow, reader }: RowProps) {
		const { concept, terms } = entry;
		const name = nameOf(entry);
		return (
			<tr
				id={rowId(concept.id)}
				aria-rowindex={place + 2}
				{...(chosen === undefined ? {} : { 'aria-selected': chosen })}
				data-selected={selected || undefined}
				data-marked={marked || undefined}
			>
				{chosen !== undefined && (
					<td class="of-choice">
						<input
							type="checkbox"
							tabIndex={-1}
							aria-label={`Choose “${name}”`}
							checked={chosen}
							onChange={() => toggleChosen(concept.id)}
						/>
					</td>
				)}
				<th scope="row">
					<a
						class="row-link"
						tabIndex={-1}
						href={linkTo('glossary', concept.id)}
						{...(selected ? { 'aria-current': 'true' } : {})}
					>
						{name}
					</a>
					{!narrow && terms.length > 1 && <span class="others">{others(entry)}</span>}
					{dirty && <span class="dirty">unsaved</span>}
				</th>
				<td class="of-whose">
					<span class="row">
						{SIDES.filter((side) => terms.some((term) => term.side === side)).map((side) => (
							<SideBadge key={side} side={side} names={sideNames.value} />
						))}
					</span>
				</td>
				{!narrow && <td class="of-mean soft">{concept.definition[reader]}</td>}
				{!narrow && <td class="of-subject soft">{concept.subjectField}</td>}
				<td class="of-status">
					<Stage status={concept.status} />
				</td>
			</tr>
		);
	}
}

const others = ({ terms }: Entry): string =>
	terms
		.slice(1)
		.map(({ text }) => text)
		.join(', ');
