import { missingSides } from '@common-ground/shared/curation/sign-off.ts';
import { lastVerified } from '@common-ground/shared/curation/stale.ts';
import type { Concept } from '@common-ground/shared/model/concept.ts';
import type { ComponentChildren } from 'preact';
import { nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago, moment } from '../../../ui/dates/when.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { WordDispute } from '../disputes/WordDispute.tsx';
import type { WaitingConcept, WaitingProposal } from './order.ts';

/** Why something waits: who asked or doubts, in which words, who has signed, when it was looked at last. */
export function WhyItWaits(props: { waiting: WaitingConcept | WaitingProposal; me: string }) {
	const { waiting, me } = props;
	if (waiting.cause === 'proposal') return <Proposed waiting={waiting} />;
	const { concept } = waiting.entry;
	const { suggestion, review } = concept;
	return (
		<>
			{suggestion && (
				<Line at={suggestion.at}>
					<SideBadge side={suggestion.side} names={sideNames.value} /> Suggested by{' '}
					{nameOfMember(suggestion.by)}
				</Line>
			)}
			{waiting.cause === 'review' && review && (
				<Line at={review.at}>
					{review.by === me ? 'You have taken it' : `${nameOfMember(review.by)} has taken it`}
				</Line>
			)}
			<WordDispute concept={concept} />
			{waiting.cause === 'signOff' && <Missing concept={concept} />}
			{waiting.cause === 'stale' && (
				<Line at={lastVerified(concept)}>
					Nobody has looked at it since. Is it still right? Looked after by{' '}
					{concept.owner ? nameOfMember(concept.owner) : 'nobody'}.
				</Line>
			)}
			{suggestion?.context && (
				<section class="stack tight">
					<h3>Where it was met</h3>
					<blockquote class="context break">{suggestion.context}</blockquote>
				</section>
			)}
		</>
	);
}

function Proposed({ waiting: { proposal } }: { waiting: WaitingProposal }) {
	return (
		<>
			<Line at={proposal.at}>
				<SideBadge side={proposal.side} names={sideNames.value} /> Proposed by{' '}
				{nameOfMember(proposal.by)}
			</Line>
			{proposal.reason && <blockquote class="context break">{proposal.reason}</blockquote>}
		</>
	);
}

function Missing({ concept }: { concept: Concept }) {
	const names = sideNames.value;
	const missing = missingSides(concept.signedOff).map((side) => names[side]);
	return (
		<Notice tone="plain">
			Waiting for {missing.join(' and ')}: a translator or an admin of that side signs off.
		</Notice>
	);
}

const Line = ({ at, children }: { at: string; children: ComponentChildren }) => (
	<p class="row wrap soft small">
		{children}
		{at && (
			<time dateTime={at} title={moment(at)}>
				{ago(at)}
			</time>
		)}
	</p>
);
