import { Plus } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import type { DraftWord } from './draft.ts';
import { WordRow } from './WordRow.tsx';

/** All words of a term, and a way to add one. */
export function Words(props: {
	words: readonly DraftWord[];
	onWords: (words: DraftWord[]) => void;
}) {
	const list = useRef<HTMLUListElement>(null);
	const { words, onWords } = props;
	const add = (): void => {
		const side = words.at(-1)?.side ?? 'shared';
		const status = words.length === 0 ? 'preferred' : 'admitted';
		onWords([...words, { id: crypto.randomUUID(), text: '', side, status, type: 'full' }]);
		requestAnimationFrame(() =>
			list.current?.querySelector<HTMLInputElement>('li:last-child .input')?.focus(),
		);
	};
	return (
		<section class="stack tight" aria-label="Words">
			<h3>Words for it</h3>
			<ul class="stack tight" ref={list}>
				{words.map((word) => (
					<WordRow
						key={word.id}
						word={word}
						onWord={(next) => onWords(words.map((old) => (old.id === word.id ? next : old)))}
						onRemove={() => onWords(words.filter(({ id }) => id !== word.id))}
					/>
				))}
			</ul>
			<div class="row">
				<Button look="quiet" onClick={add}>
					<Plus size={15} aria-hidden="true" /> Add a word
				</Button>
			</div>
		</section>
	);
}
