import type { Side } from '@common-ground/shared/model/side.ts';
import type { Entry } from '../../features/lookup/entry.ts';
import { ask } from '../../messaging/client.ts';
import { NestedCard } from '../card/NestedCard.tsx';
import { tryChange } from '../data/change.ts';
import { cardBehind, cardFor } from './model.ts';

/** A word's card with what one can do about it, and the way to the words inside it. */
export function WordCard(props: { word: string; senses: readonly Entry[]; reader: Side }) {
	const known = async (conceptId: string, knows: boolean): Promise<void> => {
		const refusal = await tryChange(knows ? 'known.add' : 'known.remove', { conceptId });
		if (refusal) throw new Error(refusal);
	};
	const copy = (text: string): Promise<boolean> =>
		navigator.clipboard.writeText(text).then(
			() => true,
			() => false,
		);
	const model = cardFor(props.word, props.senses, props.reader);
	const named = model.senses.length > 1 || model.senses[0]?.word === props.word;
	return (
		<div class="word-card" data-named={named}>
			<NestedCard
				model={model}
				look={(link) => cardBehind(link, props.reader)}
				onKnown={known}
				onCopy={copy}
				onOpen={(id) => void ask('open.console', { path: `/glossary/${encodeURIComponent(id)}` })}
			/>
		</div>
	);
}
