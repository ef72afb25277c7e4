import type { Side } from '@common-ground/shared/model/side.ts';
import { ArrowDown, ArrowUp } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { Stage } from '../../../ui/status/Stage.tsx';
import { linkTo } from '../places.ts';
import { isDirty } from './drafts.ts';
import { type SortBy, sortedBy } from './filter.ts';
import { filter } from './state.ts';
import { ROW_HEIGHT, useWindow } from './useWindow.ts';

const SIDES = ['marketing', 'it', 'shared'] as const;

/** The glossary as a table. Only rows in sight exist, so that 50,000 concepts scroll like fifty. */
export function Table(props: {
	rows: readonly Entry[];
	selected: string;
	narrow: boolean;
	/** Whose definitions are shown. */
	reader: Side;
}) {
	const selectedAt = props.rows.findIndex(({ concept }) => concept.id === props.selected);
	const { scroller, from, to } = useWindow(props.rows.length, selectedAt);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section class="list" ref={scroller} tabIndex={0} aria-label="Terms">
			<table class="terms" data-narrow={props.narrow} aria-rowcount={props.rows.length + 1}>
				<thead>
					<tr aria-rowindex={1}>
						<Head by="word" class="of-word">
							Word
						</Head>
						<th scope="col" class="of-whose">
							Whose
						</th>
						{!props.narrow && (
							<th scope="col" class="of-mean">
								In your words
							</th>
						)}
						{!props.narrow && (
							<Head by="subject" class="of-subject">
								Subject
							</Head>
						)}
						<Head by="status" class="of-status">
							Status
						</Head>
					</tr>
				</thead>
				<tbody>
					<Gap rows={from} />
					{props.rows.slice(from, to).map((entry, index) => (
						<Row
							key={entry.concept.id}
							entry={entry}
							place={from + index}
							selected={entry.concept.id === props.selected}
							narrow={props.narrow}
							reader={props.reader}
						/>
					))}
					<Gap rows={props.rows.length - to} />
				</tbody>
			</table>
		</section>
	);
}

function Head(props: { by: SortBy; class: string; children: ComponentChildren }) {
	const { by } = props;
	const { sortBy, descending, query } = filter.value;
	const sorted = sortBy === by && query.trim() === '';
	const Icon = descending ? ArrowDown : ArrowUp;
	return (
		<th
			scope="col"
			class={props.class}
			aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}
		>
			<button
				type="button"
				onClick={() => {
					filter.value = sortedBy(filter.value, by);
				}}
			>
				{props.children}
				{sorted && <Icon size={13} aria-hidden="true" />}
			</button>
		</th>
	);
}

function Row(props: {
	entry: Entry;
	place: number;
	selected: boolean;
	narrow: boolean;
	reader: Side;
}) {
	const { concept, terms } = props.entry;
	const others = terms
		.slice(1)
		.map(({ text }) => text)
		.join(', ');
	const sides = SIDES.filter((side) => terms.some((term) => term.side === side));
	return (
		<tr
			aria-rowindex={props.place + 2}
			{...(props.selected ? { 'data-selected': true } : {})}
			style={{ height: `${ROW_HEIGHT}px` }}
		>
			<th scope="row">
				<a
					class="row-link"
					href={linkTo('glossary', concept.id)}
					{...(props.selected ? { 'aria-current': 'true' } : {})}
				>
					{nameOf(props.entry)}
				</a>
				{!props.narrow && others && <span class="others">{others}</span>}
				{isDirty(concept.id) && <span class="dirty">unsaved</span>}
			</th>
			<td>
				<span class="row">
					{sides.map((side) => (
						<SideBadge key={side} side={side} names={sideNames.value} />
					))}
				</span>
			</td>
			{!props.narrow && <td class="of-mean soft">{concept.definition[props.reader]}</td>}
			{!props.narrow && <td class="of-subject soft">{concept.subjectField}</td>}
			<td>
				<Stage status={concept.status} />
			</td>
		</tr>
	);
}

const Gap = ({ rows }: { rows: number }) =>
	rows > 0 ? <tr class="gap" style={{ height: `${rows * ROW_HEIGHT}px` }} /> : null;
