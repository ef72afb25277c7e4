import type { Side } from '@common-ground/shared/model/side.ts';
import { MessageSquarePlus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Hit, hitKey } from '../../features/lookup/index.ts';
import { Button } from '../button/Button.tsx';
import { lookup } from '../data/lookup.ts';
import { EmptyState } from '../empty/EmptyState.tsx';
import { neighbour } from '../keys/cursor.ts';
import { Loading } from '../status/Loading.tsx';
import { counted } from '../status/words.ts';
import { Answer } from './Answer.tsx';
import { AskFor } from './AskFor.tsx';
import { type EntryOf, useEntries } from './useEntries.ts';

const MOST = 12;

/** The answers to a query: the best one open, the others one line each. Nothing found says so. */
export function Results(props: {
	query: string;
	side: Side;
	/** How an answer's word stands on the page in front; nothing where there is no page. */
	onPage?: ((hit: Hit) => ComponentChildren) | undefined;
	onSuggest: (word: string) => void;
}) {
	const finder = lookup.value;
	const hits = useMemo(
		() => finder?.find(props.query, props.side, MOST) ?? [],
		[finder, props.query, props.side],
	);
	const entryOf = useEntries(hits.flatMap(({ conceptIds }) => conceptIds));
	if (!finder || !entryOf) return <Loading what="the glossary" />;
	if (hits.length === 0)
		return (
			<EmptyState
				icon={MessageSquarePlus}
				title={`Nobody explained “${props.query.trim()}” yet`}
				text="Ask for it: the translators see who else asks, and the answer comes into your inbox. Or suggest it in your own words."
			>
				<AskFor key={props.query.trim()} word={props.query.trim()} side={props.side} />
				<Button onClick={() => props.onSuggest(props.query.trim())}>Suggest this term</Button>
			</EmptyState>
		);
	return (
		<section aria-label="Answers" class="answers-list">
			<p class="unseen" role="status">
				{counted(hits.length, 'answer', 'answers')}
			</p>
			<List
				key={props.query}
				hits={hits}
				entryOf={entryOf}
				side={props.side}
				onPage={props.onPage}
			/>
			<p class="small soft not-it">
				Not what you meant?{' '}
				<Button look="quiet" onClick={() => props.onSuggest(props.query.trim())}>
					Suggest “{props.query.trim()}”
				</Button>
			</p>
		</section>
	);
}

function List(props: {
	hits: readonly Hit[];
	entryOf: EntryOf;
	side: Side;
	onPage: ((hit: Hit) => ComponentChildren) | undefined;
}) {
	const list = useRef<HTMLUListElement>(null);
	const keys = props.hits.map(hitKey);
	const [open, setOpen] = useState(keys[0] ?? '');
	/** Arrows walk over the answers, as in any list of search results. */
	const onKeyDown = (event: KeyboardEvent): void => {
		const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		const heads = [...(list.current?.querySelectorAll<HTMLElement>('.answer-head') ?? [])];
		const at = heads.indexOf(event.target as HTMLElement);
		if (by === 0 || at < 0) return;
		event.preventDefault();
		const next = neighbour(keys, keys[at] ?? '', by);
		heads[keys.indexOf(next ?? '')]?.focus();
	};
	return (
		<ul ref={list} onKeyDown={onKeyDown}>
			{props.hits.map((hit) => (
				<Answer
					key={hitKey(hit)}
					hit={hit}
					entryOf={props.entryOf}
					side={props.side}
					open={open === hitKey(hit)}
					onToggle={() => setOpen(open === hitKey(hit) ? '' : hitKey(hit))}
				>
					{open === hitKey(hit) && props.onPage?.(hit)}
				</Answer>
			))}
		</ul>
	);
}
