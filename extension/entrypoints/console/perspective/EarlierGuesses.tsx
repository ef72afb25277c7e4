import type { Guess } from '@common-ground/shared/model/perspective.ts';
import { scoreGuess } from '@common-ground/shared/perspective/guess.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { status } from '../../../ui/data/status.ts';
import { moment } from '../../../ui/dates/when.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { linkTo } from '../places.ts';
import { go } from '../route.ts';
import { GUESS, guessPlace } from './guess-place.ts';

/** The member's own earlier guesses, the newest first. */
export function EarlierGuesses(props: {
	guesses: readonly Guess[];
	/** Id in the address: the one that is shown. */
	current: string;
	titleOf: (id: string) => string;
}) {
	const { guesses, current, titleOf } = props;
	if (guesses.length === 0) return null;
	const newest = [...guesses].sort((a, b) => (a.at < b.at ? 1 : -1));
	return (
		<section class="stack tight" aria-label="Your guesses so far">
			<h2>Your guesses so far</h2>
			<ul class="earlier">
				{newest.map((guess) => {
					const { alike, pairs } = scoreGuess(guess.order, guess.actual);
					const place = guessPlace(guess.id);
					return (
						<li key={guess.id} class="row wrap">
							<a
								href={linkTo('perspective', place)}
								{...(place === current ? { 'aria-current': 'page' as const } : {})}
							>
								{moment(guess.at)}
							</a>
							<span class="spread soft break">
								{alike} of {pairs} pairs right; first “{titleOf(guess.order[0] ?? '')}”
							</span>
							<Button look="quiet" onClick={() => void forget(guess, place === current)}>
								Forget
							</Button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

async function forget(guess: Guess, isShown: boolean): Promise<void> {
	const { side, order, actual, usual = false } = guess;
	// Ids of guesses begin with their author's.
	const id = guess.id.slice(`${status.value?.me.memberId}~`.length);
	if (!(await change('guess.forget', { id }))) return;
	if (isShown) go('perspective', GUESS, true);
	say('The guess is forgotten.', () => {
		void change('guess.save', { id, side, order, actual, usual });
	});
}
