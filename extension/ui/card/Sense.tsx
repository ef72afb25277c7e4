import type { CardModel, SenseCard } from '@common-ground/shared/card/model.ts';
import { SideBadge } from '../side/SideBadge.tsx';
import { Stage } from '../status/Stage.tsx';
import { Actions } from './Actions.tsx';
import type { CardActions } from './Card.tsx';
import { More } from './More.tsx';
import { Part } from './Part.tsx';
import { Vouched } from './Vouched.tsx';

export interface SenseProps extends CardActions {
	sense: SenseCard;
	model: CardModel;
	/** The answer alone; everything else waits under "More". */
	compact: boolean;
	headingId: string | undefined;
}

/** One meaning: the answer first, then what the other side means, why it matters, an example. */
export function Sense({ sense, model, compact, headingId, ...actions }: SenseProps) {
	const { sideNames, readerSide, word } = model;
	const { onKnown, onCopy, onSuggest, onOpen } = actions;
	const theirs = readerSide === 'marketing' ? sideNames.it : sideNames.marketing;
	// A definition that only the other side has written is still the best answer there is.
	const answer = sense.inYourWords || sense.theyMean;
	const details = (
		<>
			{sense.inYourWords && <Part label={`What ${theirs} means by it`} text={sense.theyMean} />}
			<Part label="What it changes for you" text={sense.changesForYou} />
			{sense.example && <blockquote class="card-example">“{sense.example}”</blockquote>}
		</>
	);
	return (
		<section class="card-sense" data-side={sense.wordSide}>
			<header class="card-head">
				<h2 class="card-word" id={headingId}>
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
			<p class="card-answer">
				<span class="card-label">
					{sense.inYourWords ? 'In your words' : `In ${theirs}’s words`}
				</span>
				{answer || 'Nobody has explained this yet.'}
			</p>
			{sense.equivalent && sense.equivalent !== sense.useInstead && (
				<p class="card-equivalent">
					You would say <strong>{sense.equivalent}</strong>.
				</p>
			)}
			{!compact && details}
			<Actions sense={sense} {...(compact ? { onKnown, onCopy } : actions)} />
			<More sense={sense}>
				{compact ? (
					<>
						{details}
						<Actions sense={sense} onSuggest={onSuggest} onOpen={onOpen} />
					</>
				) : null}
			</More>
			<Vouched by={sense.vouchedBy} at={sense.vouchedAt} />
		</section>
	);
}
