import type { Side } from '@common-ground/shared/model/side.ts';
import { Check, Pencil, X } from 'lucide-preact';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import type { Lookup } from '../../../features/lookup/index.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { entries } from '../../../ui/data/glossary.ts';
import { mayCurate, nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago, moment } from '../../../ui/dates/when.ts';
import { KeyHint } from '../../../ui/keys/KeyHint.tsx';
import { BothCards } from '../../../ui/preview/BothCards.tsx';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { Editing } from '../glossary/Editing.tsx';
import { subjectsOf } from '../glossary/filter.ts';
import { WordList } from '../glossary/WordList.tsx';
import { Similar } from './Similar.tsx';

/** One suggestion with all that is needed to decide: who, where it was met, what is there already. */
export function Suggestion(props: {
	entry: Entry;
	lookup: Lookup;
	side: Side;
	editing: boolean;
	onEdit: (editing: boolean) => void;
	onApprove: () => void;
	onReject: () => void;
}) {
	const { entry } = props;
	if (props.editing)
		return (
			<Editing
				entry={entry}
				subjects={subjectsOf(entries.value ?? [])}
				onClose={() => props.onEdit(false)}
				onApprove={props.onApprove}
			/>
		);
	return (
		<article class="term-detail stack">
			<header class="stack tight">
				<h2 class="break">{nameOf(entry)}</h2>
				<By entry={entry} />
			</header>
			{mayCurate.value && (
				<div class="row wrap">
					<Button look="strong" onClick={props.onApprove}>
						<Check size={15} aria-hidden="true" /> Approve <KeyHint of="a" />
					</Button>
					<Button onClick={() => props.onEdit(true)}>
						<Pencil size={14} aria-hidden="true" /> Edit <KeyHint of="e" />
					</Button>
					<Button onClick={props.onReject}>
						<X size={15} aria-hidden="true" /> Reject <KeyHint of="r" />
					</Button>
				</div>
			)}
			<Similar entry={entry} lookup={props.lookup} side={props.side} />
			<Context sentence={entry.concept.suggestion?.context ?? ''} />
			<BothCards entry={entry} />
			<WordList terms={entry.terms} />
		</article>
	);
}

function By({ entry: { concept } }: { entry: Entry }) {
	const { suggestion } = concept;
	if (!suggestion) return null;
	return (
		<p class="row wrap soft small">
			<SideBadge side={suggestion.side} names={sideNames.value} />
			Suggested by {nameOfMember(suggestion.by)}
			<time dateTime={suggestion.at} title={moment(suggestion.at)}>
				{ago(suggestion.at)}
			</time>
		</p>
	);
}

const Context = ({ sentence }: { sentence: string }) =>
	sentence ? (
		<section class="stack tight">
			<h3>Where it was met</h3>
			<blockquote class="context break">{sentence}</blockquote>
		</section>
	) : null;
