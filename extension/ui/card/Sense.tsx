import type { CardModel, CardText, SenseCard } from '@common-ground/shared/card/model.ts';
import { SideBadge } from '../side/SideBadge.tsx';
import { Stage } from '../status/Stage.tsx';
import { Actions } from './Actions.tsx';
import type { CardActions } from './Card.tsx';
import { LiveText } from './LiveText.tsx';
import { More } from './More.tsx';
import { Part } from './Part.tsx';
import { SeeAlso } from './SeeAlso.tsx';
import { Vouched } from './Vouched.tsx';
import { WhomToAsk } from './WhomToAsk.tsx';
import type { Chosen } from './Why.tsx';

export interface SenseProps extends CardActions {
	sense: SenseCard;
	model: CardModel;
	/** The answer alone; everything else waits under "More". */
	compact: boolean;
	headingId: string | undefined;
	chosen: Chosen | undefined;
}

/** One meaning: the answer first, then what the other side means, why it matters, an example. */
export function Sense({ sense, model, compact, headingId, chosen, ...actions }: SenseProps) {
	const { sideNames, readerSide, word } = model;
	const { onKnown, onCopy, onSuggest, onOpen, onLookUp } = actions;
	const theirs = readerSide === 'marketing' ? sideNames.it : sideNames.marketing;
	// A definition that only the other side has written is still the best answer there is.
	const answer = sense.inYourWords ? 'inYourWords' : 'theyMean';
	const live = (text: CardText) => (
		<LiveText text={sense[text]} words={sense.live[text]} onLookUp={onLookUp} />
	);
	const also = <SeeAlso links={sense.related} onLookUp={onLookUp} />;
	const whom = <WhomToAsk people={sense.ask} sideNames={sideNames} onCopy={onCopy} />;
	const details = (
		<>
			{sense.inYourWords && (
				<Part label={`What ${theirs} means by it`} text={sense.theyMean}>
					{live('theyMean')}
				</Part>
			)}
			<Part label="What it changes for you" text={sense.changesForYou}>
				{live('changesForYou')}
			</Part>
			{sense.example && <blockquote class="card-example">“{live('example')}”</blockquote>}
		</>
	);
	return (
		<section class="card-sense" data-side={sense.wordSide}>
			<header class="card-head">
				<h2 class="card-word" id={headingId} tabIndex={-1}>
					{sense.useInstead ? word : sense.word}
				</h2>
				<SideBadge side={sense.wordSide} names={sideNames} full />
				{sense.status !== 'approved' && <Stage status={sense.status} />}
			</header>
			{sense.useInstead && (
				<p class="card-instead">
					Not used any more. Say <strong>{sense.useInstead}</strong>.
				</p>
			)}
			<p class="card-answer" id={headingId && answerId(headingId)}>
				<span class="card-label">
					{sense.inYourWords ? 'In your words' : `In ${theirs}’s words`}
				</span>
				{sense[answer] ? live(answer) : 'Nobody has explained this yet.'}
			</p>
			{!sense[answer] && whom}
			{sense.equivalent && sense.equivalent !== sense.useInstead && (
				<p class="card-equivalent">
					You would say <strong>{sense.equivalent}</strong>.
				</p>
			)}
			{!compact && details}
			<Actions sense={sense} {...(compact ? { onKnown, onCopy } : actions)} />
			<More
				sense={sense}
				whom={sense[answer] && sense.ask.length > 0 ? whom : null}
				chosen={chosen}
				onLookUp={onLookUp}
			>
				{compact ? (
					<>
						{details}
						{also}
						<Actions sense={sense} onSuggest={onSuggest} onOpen={onOpen} />
					</>
				) : null}
			</More>
			{!compact && also}
			<Vouched by={sense.vouchedBy} at={sense.vouchedAt} />
		</section>
	);
}

/** Of the answer, for what describes the card by it. */
export const answerId = (headingId: string): string => `${headingId}-answer`;
