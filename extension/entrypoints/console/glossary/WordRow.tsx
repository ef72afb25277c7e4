import { Trash2 } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { sideNames } from '../../../ui/data/team.ts';
import { BareSelect } from '../../../ui/field/Select.tsx';
import type { DraftWord } from './draft.ts';
import { WordLimits } from './WordLimits.tsx';

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

const FOUND = [
	{ value: 'usual', text: 'Found as usual', match: {} },
	{ value: 'sensitive', text: 'Only in these capitals', match: { case: 'sensitive' } },
	{ value: 'insensitive', text: 'In any capitals', match: { case: 'insensitive' } },
	{ value: 'exact', text: 'Only in this form', match: { exact: true } },
	{
		value: 'both',
		text: 'Only exactly as written',
		match: { case: 'sensitive', exact: true },
	},
] as const;

type Found = (typeof FOUND)[number]['value'];

const foundBy = ({ match = {} }: DraftWord): Found =>
	FOUND.find(
		(way) =>
			('case' in way.match ? way.match.case : undefined) === match.case &&
			'exact' in way.match === (match.exact ?? false),
	)?.value ?? 'usual';

/** What is said of where it is not marked, which how it is found leaves alone. */
const limitsOf = ({ match: { neverOn, minLength } = {} }: DraftWord): DraftWord['match'] => ({
	...(neverOn ? { neverOn } : {}),
	...(minLength ? { minLength } : {}),
});

/** One word of a term: text, whose it is, whether to use it, what form it is, how it is found. */
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
			<Button look="quiet" bad label={`Remove “${name}”`} onClick={props.onRemove}>
				<Trash2 size={15} aria-hidden="true" />
			</Button>
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
			<input
				class="input language"
				aria-label={`Language of “${name}”`}
				placeholder="de, fr …"
				title="Language, where it is not the team’s"
				maxLength={20}
				value={word.lang ?? ''}
				onInput={(event) => onWord({ ...word, lang: event.currentTarget.value.trim() })}
			/>
			<BareSelect<Found>
				label={`How “${name}” is found on pages`}
				value={foundBy(word)}
				options={FOUND}
				onChange={(found) =>
					onWord({
						...word,
						match: { ...limitsOf(word), ...FOUND.find(({ value }) => value === found)?.match },
					})
				}
			/>
			<WordLimits
				name={name}
				match={word.match ?? {}}
				onMatch={(match) => onWord({ ...word, match })}
			/>
		</li>
	);
}
