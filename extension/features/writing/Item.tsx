import { useState } from 'preact/hooks';
import type { WritingWord } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { otherWord, reasonOf } from './words.ts';

export interface ItemActions {
	onUse: (word: WritingWord, other: string) => void;
	onCopy: (text: string) => Promise<boolean>;
	/** The word stays, and is not listed again on this page. */
	onFine: (word: WritingWord) => void;
}

interface ItemProps extends ItemActions {
	word: WritingWord;
	side: string;
}

/** One word, why it is here, and what can be done about it. */
export function Item({ word, side, onUse, onCopy, onFine }: ItemProps) {
	const [copied, setCopied] = useState(false);
	const other = otherWord(word);
	const text = other || word.gloss;
	return (
		<li data-deprecated={word.deprecated || undefined}>
			<div class="writing-head">
				<p class="writing-word">
					<strong>{word.word}</strong>
					{word.at.length > 1 && <span class="soft"> {word.at.length}×</span>}
				</p>
				{text && (
					<Button look="quiet" onClick={() => void onCopy(text).then(setCopied)}>
						{copied ? 'Copied' : 'Copy'}
						<span class="unseen"> “{text}”</span>
					</Button>
				)}
				<Button look="quiet" onClick={() => onFine(word)}>
					Fine as it is<span class="unseen">: {word.word}</span>
				</Button>
			</div>
			<p class="writing-reason soft">{reasonOf(word, side)}</p>
			{other && <Button onClick={() => onUse(word, other)}>Use “{other}”</Button>}
		</li>
	);
}
