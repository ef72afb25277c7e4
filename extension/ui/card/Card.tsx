import type { CardModel } from '@common-ground/shared/card/model.ts';
import { TriangleAlert } from 'lucide-preact';
import { Sense } from './Sense.tsx';

/** What a person can do with a card. A button stands only where its action is given. */
export interface CardActions {
	/** "I know this" (true), and its undoing. Rejects if it could not be kept. */
	onKnown?: ((conceptId: string, known: boolean) => Promise<void>) | undefined;
	/** Resolves to whether the word is on the clipboard now. */
	onCopy?: ((text: string) => Promise<boolean>) | undefined;
	/** Where this meaning can be changed. */
	onSuggest?: ((conceptId: string) => void) | undefined;
	/** Everything about this meaning. */
	onOpen?: ((conceptId: string) => void) | undefined;
}

export interface CardProps extends CardActions {
	model: CardModel;
	/** Without what can be looked up by opening it: for lists. */
	compact?: boolean | undefined;
	/** Of the heading, for what names the card by it. */
	headingId?: string | undefined;
}

/** A word explained: one meaning, or several side by side where the sides use it for different things. */
export function Card({ model, compact = false, headingId, ...actions }: CardProps) {
	const { word, senses } = model;
	const several = senses.length > 1;
	const warning = senses.find((sense) => sense.warning)?.warning;
	return (
		<article class="card" data-several={several ? '' : undefined}>
			{several && (
				<h2 class="card-word" id={headingId}>
					{word}
				</h2>
			)}
			{warning && (
				<p class="card-warning">
					<TriangleAlert size={14} aria-hidden="true" />
					<span>{warning}</span>
				</p>
			)}
			<div class="card-senses">
				{senses.map((sense) => (
					<Sense
						key={sense.conceptId}
						sense={sense}
						model={model}
						compact={compact || several}
						headingId={several ? undefined : headingId}
						{...actions}
					/>
				))}
			</div>
		</article>
	);
}
