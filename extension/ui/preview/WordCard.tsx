import type { Side } from '@common-ground/shared/model/side.ts';
import { type Entry, nameOf } from '../../features/lookup/entry.ts';
import { ask } from '../../messaging/client.ts';
import { Button } from '../button/Button.tsx';
import { Card } from '../card/Card.tsx';
import { tryChange } from '../data/change.ts';
import { entryOf } from '../data/glossary.ts';
import { cardFor } from './model.ts';

/** A word's card with what one can do about it, and the words that are close to it. */
export function WordCard(props: {
	word: string;
	senses: readonly Entry[];
	reader: Side;
	onLookUp: (word: string) => void;
}) {
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
			<Card
				model={model}
				onKnown={known}
				onCopy={copy}
				onOpen={(id) => void ask('open.console', { path: `/glossary/${encodeURIComponent(id)}` })}
			/>
			<Related senses={props.senses} onLookUp={props.onLookUp} />
		</div>
	);
}

function Related(props: { senses: readonly Entry[]; onLookUp: (word: string) => void }) {
	const ids = new Set(props.senses.flatMap(({ concept }) => concept.related));
	const names = [...ids].flatMap((id) => {
		const entry = entryOf(id);
		return entry ? [nameOf(entry)] : [];
	});
	if (names.length === 0) return null;
	return (
		<p class="related small">
			<span class="soft">See also</span>
			{[...new Set(names)].map((name) => (
				<Button key={name} look="quiet" onClick={() => props.onLookUp(name)}>
					{name}
				</Button>
			))}
		</p>
	);
}
