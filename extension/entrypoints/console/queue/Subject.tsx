import { Check, Eye, Pencil, X } from 'lucide-preact';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { mayCurate } from '../../../ui/data/team.ts';
import { KeyHint } from '../../../ui/keys/KeyHint.tsx';
import { BothCards } from '../../../ui/preview/BothCards.tsx';
import { Changes } from '../compare/Changes.tsx';
import { AlikeList } from '../glossary/AlikeList.tsx';
import { alikeTo } from '../glossary/alike.ts';
import { Editing } from '../glossary/Editing.tsx';
import { subjects } from '../glossary/rows.ts';
import { WordList } from '../glossary/WordList.tsx';
import { CAUSE_WORDS } from './causes.ts';
import { isOpen } from './deciding.ts';
import { Opinions } from './Opinions.tsx';
import type { Waiting } from './order.ts';
import { proposed } from './proposed.ts';
import { RequestFacts } from './RequestFacts.tsx';
import { WhyItWaits } from './WhyItWaits.tsx';

interface SubjectProps {
	waiting: Waiting;
	status: SyncStatus;
	editing: boolean;
	onEdit: (editing: boolean) => void;
	onYes: () => void;
	onReview: () => void;
	onNo: () => void;
}

/** One thing with all that is needed to decide: who, why, where it was met, what is there already. */
export function Subject(props: SubjectProps) {
	const { waiting, status } = props;
	if (waiting.cause === 'request')
		return (
			<article class="term-detail stack">
				<h2 class="break">{waiting.name}</h2>
				<Buttons {...props} />
				<RequestFacts waiting={waiting} />
			</article>
		);
	const { entry } = waiting;
	if (props.editing)
		return (
			<Editing
				entry={entry}
				subjects={subjects.value}
				onClose={() => props.onEdit(false)}
				onApprove={props.onYes}
			/>
		);
	return (
		<article class="term-detail stack">
			<h2 class="break">{waiting.name}</h2>
			<WhyItWaits waiting={waiting} me={status.me.memberId} />
			<Buttons {...props} />
			{isOpen(waiting.cause) && <AlikeList alike={alikeTo(entry)} />}
			{waiting.cause === 'proposal' ? (
				<Changes from={entry} to={proposed(waiting)} />
			) : (
				<>
					<BothCards entry={entry} />
					<WordList terms={entry.terms} />
				</>
			)}
			<Opinions conceptId={entry.concept.id} me={status.me.memberId} />
		</article>
	);
}

function Buttons(props: SubjectProps) {
	const { cause } = props.waiting;
	if (!mayCurate.value) return null;
	const { yes, no } = CAUSE_WORDS[cause];
	return (
		<div class="row wrap">
			<Button look="strong" onClick={props.onYes}>
				<Check size={15} aria-hidden="true" /> {yes} <KeyHint of="a" />
			</Button>
			{cause !== 'request' && cause !== 'proposal' && (
				<Button onClick={() => props.onEdit(true)}>
					<Pencil size={14} aria-hidden="true" /> Edit <KeyHint of="e" />
				</Button>
			)}
			<Button onClick={props.onNo}>
				<X size={15} aria-hidden="true" /> {no} <KeyHint of="r" />
			</Button>
			{isOpen(cause) && (
				<Button onClick={props.onReview}>
					<Eye size={15} aria-hidden="true" /> Take it <KeyHint of="t" />
				</Button>
			)}
		</div>
	);
}
