import type { CardLink } from '@common-ground/shared/card/model.ts';
import { Part } from './Part.tsx';

/** Why this meaning is shown, where the page could have meant another one too. */
export interface Chosen {
	sentence: string;
	/** The meanings that are not shown. */
	other: CardLink;
}

export function Why(props: {
	chosen: Chosen | undefined;
	onLookUp: ((link: CardLink) => void) | undefined;
}) {
	const { chosen, onLookUp } = props;
	if (!chosen) return null;
	const { sentence, other } = chosen;
	return (
		<Part label="Why this meaning" text={sentence}>
			{sentence}{' '}
			{onLookUp && (
				<button type="button" class="live-word" onClick={() => onLookUp(other)}>
					Show the other meaning
				</button>
			)}
		</Part>
	);
}
