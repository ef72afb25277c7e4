import type { PerspectiveCard } from '@common-ground/shared/model/perspective.ts';
import { rankedList } from '@common-ground/shared/model/priority.ts';
import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import { builtIn, cardsOf, hasRanked, wholeCard } from '@common-ground/shared/perspective/cards.ts';
import { ArrowLeft, SearchX } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { EarlierGuesses } from './EarlierGuesses.tsx';
import { GuessForm, type Subject } from './GuessForm.tsx';
import { GuessResult } from './GuessResult.tsx';
import { GUESS, guessPlace } from './guess-place.ts';

/** A list of fewer is too short to be guessed. */
const FEWEST = 4;
const MOST = 6;

/** How does the other side rank what moves it? A private guess, then both orders side by side. */
export function Guess(props: { id: string; own: Side; cards: readonly PerspectiveCard[] }) {
	const { id, own, cards } = props;
	const side = otherSide(own);
	const guesses = records('guess').value;
	const priorities = records('priority').value;
	const names = sideNames.value;
	const title = `Guess ${names[side]}’s order`;
	if (!guesses || !priorities)
		return (
			<Screen title={title}>
				<Loading what="your guesses" />
			</Screen>
		);
	const list = rankedList(priorities, side).filter(({ bet }) => bet !== 'parked');
	const subjects: Subject[] = [
		{
			value: 'cards',
			title: `What moves ${names[side]}`,
			things: cardsOf(cards, side, 'priority').map((card) => ({ id: card.id, name: card.text })),
			usual: !hasRanked(cards, side),
		},
		...(list.length < FEWEST
			? []
			: [
					{
						value: 'list' as const,
						title: `${names[side]}’s top priorities`,
						things: list.slice(0, MOST).map((one) => ({ id: one.id, name: one.title })),
						usual: false,
					},
				]),
	];
	const titleOf = (thing: string): string => {
		const card = cards.find((one) => one.id === thing) ?? builtIn(thing);
		if (card) return wholeCard(card).text;
		return priorities.find((one) => one.id === thing)?.title ?? 'something that is gone';
	};
	const seen = guesses.find((guess) => guessPlace(guess.id) === id);
	return (
		<Screen
			title={title}
			tools={
				<>
					<span class="spread" />
					<Button onClick={() => go('perspective')}>
						<ArrowLeft size={15} aria-hidden="true" /> Both sides
					</Button>
				</>
			}
		>
			<div class="page">
				<div class="perspective stack">
					{id === GUESS ? (
						<GuessForm side={side} subjects={subjects} />
					) : seen ? (
						<GuessResult guess={seen} titleOf={titleOf} />
					) : (
						<EmptyState
							icon={SearchX}
							title="This guess is gone"
							text="It was forgotten, or is another person’s."
						/>
					)}
					<EarlierGuesses guesses={guesses} current={id} titleOf={titleOf} />
				</div>
			</div>
		</Screen>
	);
}
