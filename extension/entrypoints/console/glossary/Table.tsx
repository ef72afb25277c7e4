import type { Side } from '@common-ground/shared/model/side.ts';
import { ArrowDown, ArrowUp } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../../features/lookup/entry.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { chooseAll, chooseNone, chosen } from './chosen.ts';
import { isDirty } from './drafts.ts';
import { type SortBy, sortedBy } from './filter.ts';
import { gridKeys } from './grid-keys.ts';
import { Row, rowId } from './Row.tsx';
import { filter } from './state.ts';
import { ROW_HEIGHT, useWindow } from './useWindow.ts';
import './grid.css';

/**
 * The glossary as a table. Only rows in sight exist, so that 50,000 concepts scroll like fifty. It is one
 * stop of the tabulator: arrows move a mark over the rows, whether they exist yet or not.
 */
export function Table(props: {
	rows: readonly Entry[];
	selected: string;
	narrow: boolean;
	/** Whose definitions are shown. */
	reader: Side;
}) {
	const { rows, selected, narrow } = props;
	const [marked, setMarked] = useState('');
	const placeOf = (id: string): number =>
		id === '' ? -1 : rows.findIndex(({ concept }) => concept.id === id);
	const selectedAt = placeOf(selected);
	const markedAt = marked === selected ? selectedAt : placeOf(marked);
	const at = markedAt < 0 ? selectedAt : markedAt;
	const { scroller, from, to } = useWindow(rows.length, at);
	const isShown = at >= from && at < to;
	const choosing = mayCurate.value && !narrow;
	return (
		<section class="list" ref={scroller} aria-label="Terms">
			<table
				class="terms"
				// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are walked by arrows and chosen
				role="grid"
				tabIndex={0}
				data-narrow={narrow}
				data-choosing={choosing}
				aria-label="Terms"
				aria-rowcount={rows.length + 1}
				aria-multiselectable={choosing}
				{...(isShown ? { 'aria-activedescendant': rowId(rows[at]?.concept.id ?? '') } : {})}
				onKeyDown={gridKeys({ rows, at, choosing, page: scroller, onMark: setMarked })}
			>
				<thead>
					<tr aria-rowindex={1}>
						{choosing && <ChooseAll count={rows.length} />}
						<Head by="word" class="of-word">
							Word
						</Head>
						<th scope="col" class="of-whose">
							Whose
						</th>
						{!narrow && (
							<th scope="col" class="of-mean">
								In your words
							</th>
						)}
						{!narrow && (
							<Head by="subject" class="of-subject">
								Subject
							</Head>
						)}
						<Head by="status" class="of-status">
							Status
						</Head>
					</tr>
				</thead>
				<tbody
					style={{ height: `${rows.length * ROW_HEIGHT}px`, paddingTop: `${from * ROW_HEIGHT}px` }}
				>
					{rows.slice(from, to).map((entry, index) => (
						<Row
							// Rows stay where they are and are written anew: moving their elements costs more.
							key={index}
							entry={entry}
							place={from + index}
							selected={entry.concept.id === selected}
							marked={from + index === at}
							chosen={choosing ? chosen.value.has(entry.concept.id) : undefined}
							dirty={isDirty(entry.concept.id)}
							narrow={narrow}
							reader={props.reader}
						/>
					))}
				</tbody>
			</table>
		</section>
	);
}

function ChooseAll({ count }: { count: number }) {
	const some = chosen.value.size;
	return (
		<th scope="col" class="of-choice">
			<input
				type="checkbox"
				tabIndex={-1}
				aria-label="Choose all terms"
				checked={some > 0 && some === count}
				ref={(box) => {
					if (box) box.indeterminate = some > 0 && some < count;
				}}
				onChange={() => (some === count ? chooseNone() : chooseAll())}
			/>
		</th>
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
