import { Trash2 } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { sideNames } from '../../../ui/data/team.ts';
import { BareSelect } from '../../../ui/field/Select.tsx';
import type { DraftWord } from './draft.ts';

const STATUSES = [
	{ value: 'preferred', text: 'Preferred' },
	{ value: 'admitted', text: 'Also fine' },
	{ value: 'deprecated', text: 'Do not use' },
] as const satisfies { value: DraftWord['status']; text: string }[];

const TYPES = [
	{ value: 'full', text: 'Full form' },
	{ value: 'acronym', text: 'Acronym' },
	{ value: 'abbreviation', text: 'Abbreviation' },
	{ value: 'variant', text: 'Variant' },
] as const satisfies { value: DraftWord['type']; text: string }[];

/** One word of a term: text, whose it is, whether to use it, what form it is. */
export function WordRow(props: {
	word: DraftWord;
	onWord: (word: DraftWord) => void;
	onRemove: () => void;
}) {
	const { word, onWord } = props;
	const name = word.text.trim() || 'new word';
	return (
		<li class="word-row">
			<input
				class="input"
				aria-label="Word"
				placeholder="Word"
				maxLength={120}
				value={word.text}
				onInput={(event) => onWord({ ...word, text: event.currentTarget.value })}
			/>
			<BareSelect
				label={`Whose word is “${name}”`}
				value={word.side}
				options={[
					{ value: 'marketing', text: sideNames.value.marketing },
					{ value: 'it', text: sideNames.value.it },
					{ value: 'shared', text: 'Shared' },
				]}
				onChange={(side) => onWord({ ...word, side })}
			/>
			<BareSelect
				label={`Use of “${name}”`}
				value={word.status}
				options={STATUSES}
				onChange={(status) => onWord({ ...word, status })}
			/>
			<BareSelect
				label={`Form of “${name}”`}
				value={word.type}
				options={TYPES}
				onChange={(type) => onWord({ ...word, type })}
			/>
			<Button look="quiet" bad label={`Remove “${name}”`} onClick={props.onRemove}>
				<Trash2 size={15} aria-hidden="true" />
			</Button>
		</li>
	);
}
