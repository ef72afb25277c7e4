import type { CardLink, CardModel } from '@common-ground/shared/card/model.ts';
import { TriangleAlert } from 'lucide-preact';
import { LiveText } from './LiveText.tsx';
import { Sense } from './Sense.tsx';
import type { Chosen } from './Why.tsx';

/** What a person can do with a card. A button stands only where its action is given. */
export interface CardActions {
	/** "I know this" (true), and its undoing. Rejects if it could not be kept. */
	onKnown?: ((conceptId: string, known: boolean) => Promise<void>) | undefined;
	/** Resolves to whether the word is on the clipboard now. */
	onCopy?: ((text: string) => Promise<boolean>) | undefined;
	/** Where this meaning can be changed. */
	onSuggest?: ((conceptId: string) => void) | undefined;
	/** Everything about this meaning, whose word is `word`. */
	onOpen?: ((conceptId: string, word: string) => void) | undefined;
	/** Another word's card: words inside the texts are live where it is given. */
	onLookUp?: ((link: CardLink) => void) | undefined;
}

export interface CardProps extends CardActions {
	model: CardModel;
	/** Without what can be looked up by opening it: for lists. */
	compact?: boolean | undefined;
	/** Of the heading, for what names the card by it. */
	headingId?: string | undefined;
	/** Set where the words around it chose between several meanings. */
	chosen?: Chosen | undefined;
}

/** A word explained: one meaning, or several side by side where the sides use it for different things. */
export function Card({ model, compact = false, headingId, chosen, ...actions }: CardProps) {
	const { word, senses } = model;
	const several = senses.length > 1;
	const warned = senses.find((sense) => sense.warning);
	return (
		<article class="card" data-several={several ? '' : undefined}>
			{several && (
				<h2 class="card-word" id={headingId} tabIndex={-1}>
					{word}
				</h2>
			)}
			{warned && (
				<p class="card-warning">
					<TriangleAlert size={14} aria-hidden="true" />
					<span>
						<LiveText
							text={warned.warning}
							words={warned.live.warning}
							onLookUp={actions.onLookUp}
						/>
					</span>
				</p>
			)}
			<div class="card-senses">
				{senses.map((sense, i) => (
					<Sense
						key={sense.conceptId}
						sense={sense}
						model={model}
						compact={compact || several}
						headingId={several ? undefined : headingId}
						chosen={i === 0 ? chosen : undefined}
						{...actions}
					/>
				))}
			</div>
		</article>
	);
}
