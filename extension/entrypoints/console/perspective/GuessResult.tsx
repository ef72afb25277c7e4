import type { Guess } from '@common-ground/shared/model/perspective.ts';
import { scoreGuess } from '@common-ground/shared/perspective/guess.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { sideNames } from '../../../ui/data/team.ts';
import { moment } from '../../../ui/dates/when.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { go } from '../route.ts';
import { GUESS } from './guess-place.ts';
import { furthestWords, gapWords, nearnessWords } from './guess-words.ts';

/** A guess beside the order that stood then, and how far apart they are. */
export function GuessResult(props: { guess: Guess; titleOf: (id: string) => string }) {
	const { guess, titleOf } = props;
	const { order, actual, side, usual, at } = guess;
	const them = sideNames.value[side];
	const score = scoreGuess(order, actual);
	return (
		<section class="stack" aria-label="Your guess and their order">
			<div class="guess-verdict" role="status">
				<p>
					<strong>{nearnessWords(score, them)}</strong>
				</p>
				<p>{furthestWords(score, titleOf, them)}</p>
			</div>
			{usual && (
				<Notice tone="plain">
					{them} had not put these into an order of its own. You guessed against the order in which
					they were published.
				</Notice>
			)}
			<div class="orders">
				<div>
					<h2>You thought</h2>
					<ol class="order" aria-label="You thought">
						{order.map((id) => (
							<li key={id} data-right={order.indexOf(id) === actual.indexOf(id)}>
								{titleOf(id)}
							</li>
						))}
					</ol>
				</div>
				<div data-side={side}>
					<h2>{usual ? 'As published' : `${them}’s order`}</h2>
					<ol class="order" aria-label={usual ? 'As published' : `${them}’s order`}>
						{actual.map((id, place) => (
							<li key={id} data-right={order.indexOf(id) === place}>
								{titleOf(id)}{' '}
								<span class="soft small">{gapWords(order.indexOf(id) + 1, place + 1)}</span>
							</li>
						))}
					</ol>
				</div>
			</div>
			<div class="row wrap">
				<Button look="strong" onClick={() => go('perspective', GUESS)}>
					Guess again
				</Button>
				<span class="soft small">Guessed {moment(at)}. Nobody but you sees it.</span>
			</div>
		</section>
	);
}
