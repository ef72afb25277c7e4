import type { CardLink, CardModel } from '@common-ground/shared/card/model.ts';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import { onChange, type Topic } from '../../replica/changes.ts';
import { NestedCard } from '../card/NestedCard.tsx';
import { tryChange } from '../data/change.ts';
import { copy } from '../data/copy.ts';
import { orFail } from '../data/failure.ts';

/** What a card is made of. */
const SOURCES: readonly Topic[] = ['concept', 'term', 'member', 'team', 'status'];

/**
 * The card of a found word, with what one can do about it and the way to the words inside it. It comes
 * from the background like a page's, so that nothing here waits for the whole glossary: the words
 * inside it that can be looked up may come a moment later.
 */
export function FoundCard({ word, conceptIds }: CardLink) {
	const model = useCard(word, conceptIds);
	if (!model) return null;
	const named = model.senses.length > 1 || model.senses[0]?.word === word;
	return (
		<div class="word-card" data-named={named}>
			<NestedCard
				model={model}
				look={(link) => ask('card.get', { ...link, whole: true })}
				onKnown={known}
				onCopy={copy}
				onOpen={(id) => void ask('open.console', { path: `/glossary/${encodeURIComponent(id)}` })}
			/>
		</div>
	);
}

function useCard(word: string, conceptIds: readonly string[]): CardModel | undefined {
	const [model, setModel] = useState<CardModel>();
	const key = [word, ...conceptIds].join(' ');
	useEffect(() => {
		const ends = new AbortController();
		let turn = 0;
		const read = async (): Promise<void> => {
			const mine = ++turn;
			const link = { word, conceptIds: [...conceptIds] };
			for (const whole of [false, true]) {
				const card = await orFail(() => ask('card.get', { ...link, whole }));
				if (!card || mine !== turn || ends.signal.aborted) return;
				setModel(card);
				if (card.whole) return;
			}
		};
		onChange((topics) => {
			if (SOURCES.some((topic) => topics.has(topic))) void read();
		}, ends.signal);
		void read();
		return () => ends.abort();
	}, [key]);
	return model;
}

async function known(conceptId: string, knows: boolean): Promise<void> {
	const refusal = await tryChange(knows ? 'known.add' : 'known.remove', { conceptId });
	if (refusal) throw new Error(refusal);
}
