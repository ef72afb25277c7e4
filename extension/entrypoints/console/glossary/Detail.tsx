import { whomToAsk } from '@common-ground/shared/curation/whom.ts';
import { History, MessageSquarePlus, Pencil, RotateCcw } from 'lucide-preact';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button, buttonClass } from '../../../ui/button/Button.tsx';
import { WhomToAsk } from '../../../ui/card/WhomToAsk.tsx';
import { change } from '../../../ui/data/change.ts';
import { records } from '../../../ui/data/collections.ts';
import { copy } from '../../../ui/data/copy.ts';
import { mayCurate, nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago, moment } from '../../../ui/dates/when.ts';
import { useKeys } from '../../../ui/keys/useKeys.ts';
import { BothCards } from '../../../ui/preview/BothCards.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Stage } from '../../../ui/status/Stage.tsx';
import { WordDispute } from '../disputes/WordDispute.tsx';
import { linkTo } from '../places.ts';
import { Opinions } from '../queue/Opinions.tsx';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';
import { Decide } from './Decide.tsx';
import { Related } from './Related.tsx';
import { WordList } from './WordList.tsx';
import { WrittenTwice } from './WrittenTwice.tsx';

/** For the help of the screen; the open term answers it. */
export const EDIT_KEY = { key: 'e', text: 'Edit the term' };

/** One term as both sides see it. */
export function Detail(props: {
	entry: Entry;
	me: SyncStatus['me'];
	onEdit: () => void;
	onSplit: () => void;
}) {
	const { concept } = props.entry;
	useKeys(mayCurate.value ? [{ ...EDIT_KEY, run: props.onEdit }] : []);
	const inQueue = concept.status === 'suggested' || concept.status === 'in_review';
	return (
		<article class="term-detail stack">
			<DetailHead title={nameOf(props.entry)} onClose={() => go('glossary')}>
				<Stage status={concept.status} />
				<a class={buttonClass({ look: 'quiet' })} href={linkTo('compare', concept.id)}>
					<History size={14} aria-hidden="true" /> History
				</a>
				{mayCurate.value ? (
					<Button onClick={props.onEdit}>
						<Pencil size={14} aria-hidden="true" /> Edit
					</Button>
				) : (
					<Button onClick={props.onEdit}>
						<MessageSquarePlus size={14} aria-hidden="true" /> Suggest a change
					</Button>
				)}
			</DetailHead>
			<WordDispute concept={concept} />
			{inQueue && (
				<Notice tone="plain">
					It waits for a decision. <a href={linkTo('queue', concept.id)}>Open it in the queue</a>
				</Notice>
			)}
			{concept.status === 'rejected' && <Rejected entry={props.entry} />}
			<WrittenTwice concept={concept} />
			<Decide entry={props.entry} onSplit={props.onSplit} />
			<BothCards entry={props.entry} />
			<WordList terms={props.entry.terms} />
			<Related entry={props.entry} />
			<Facts entry={props.entry} />
			<Ask entry={props.entry} me={props.me} />
			<Opinions conceptId={concept.id} me={props.me.memberId} />
		</article>
	);
}

function Rejected({ entry: { concept } }: { entry: Entry }) {
	const reason = concept.suggestion?.reason;
	return (
		<Notice tone="bad">
			Rejected{reason ? `: ${reason}` : '.'}{' '}
			{mayCurate.value && (
				<Button onClick={() => void change('concept.reopen', { id: concept.id })}>
					<RotateCcw size={14} aria-hidden="true" /> Back to the queue
				</Button>
			)}
		</Notice>
	);
}

/** Who of the team can be asked about it, whoever reads its card. */
function Ask({ entry, me }: { entry: Entry; me: SyncStatus['me'] }) {
	const members = records('member').value ?? [];
	const people = whomToAsk(entry.concept, me, { members, editors: [] });
	return (
		<WhomToAsk
			people={people.map(({ member: { name, side }, because }) => ({ name, side, because }))}
			sideNames={sideNames.value}
			onCopy={copy}
		/>
	);
}

function Facts({ entry: { concept } }: { entry: Entry }) {
	const { subjectField, vouchedBy, vouchedAt, suggestion, owner, verified, source } = concept;
	const facts = [
		['Subject', subjectField],
		['Vouched for by', vouchedBy ? nameOfMember(vouchedBy) : vouchedAt ? '' : 'the starter pack'],
		['Looked after by', owner && owner !== vouchedBy ? nameOfMember(owner) : ''],
		['Suggested by', suggestion ? nameOfMember(suggestion.by) : ''],
		['Last verified', verified ? `${ago(verified.at)} by ${nameOfMember(verified.by)}` : ''],
		['Source', source ?? ''],
	].filter(([name, value]) => value && !(name === 'Vouched for by' && suggestion && !vouchedBy));
	return (
		<dl class="facts">
			{facts.map(([name, value]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>
						{value}
						{name === 'Vouched for by' && vouchedAt && (
							<time class="soft" dateTime={vouchedAt} title={moment(vouchedAt)}>
								{' '}
								{ago(vouchedAt)}
							</time>
						)}
					</dd>
				</div>
			))}
		</dl>
	);
}
