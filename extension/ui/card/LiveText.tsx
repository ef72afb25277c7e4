import type { CardLink, LiveWord } from '@common-ground/shared/card/model.ts';
import type { ComponentChildren } from 'preact';

/** Text whose words of the glossary can be looked up in their turn; text alone where nobody would. */
export function LiveText(props: {
	text: string;
	words: readonly LiveWord[] | undefined;
	onLookUp: ((link: CardLink) => void) | undefined;
}) {
	const { text, words = [], onLookUp } = props;
	if (!onLookUp || words.length === 0) return <>{text}</>;
	const parts: ComponentChildren[] = [];
	let at = 0;
	for (const { start, end, conceptIds } of words) {
		const word = text.slice(start, end);
		parts.push(
			text.slice(at, start),
			<button
				key={start}
				type="button"
				class="live-word"
				onClick={() => onLookUp({ word, conceptIds })}
			>
				{word}
			</button>,
		);
		at = end;
	}
	return (
		<>
			{parts}
			{text.slice(at)}
		</>
	);
}
