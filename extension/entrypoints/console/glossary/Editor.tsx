import type { PerSide } from '@common-ground/shared/model/side.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { Field, TextField } from '../../../ui/field/Field.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import type { Draft } from './draft.ts';
import { KpiFields } from './KpiFields.tsx';
import { KINDS } from './kinds.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { Words } from './Words.tsx';

/** All that is written about a term, both sides beside one another. */
export function Editor(props: {
	draft: Draft;
	conceptId: string;
	subjects: readonly string[];
	/** Its words are not this author’s to change. */
	fixedWords: boolean;
	onDraft: (draft: Draft) => void;
}) {
	const { draft } = props;
	const set = (change: Partial<Draft>): void => props.onDraft({ ...draft, ...change });
	return (
		<div class="editor stack">
			{!props.fixedWords && <Words words={draft.words} onWords={(words) => set({ words })} />}
			<div class="sides">
				<SideTexts
					side="marketing"
					draft={draft}
					onText={(field, texts) => set({ [field]: texts })}
				/>
				<SideTexts side="it" draft={draft} onText={(field, texts) => set({ [field]: texts })} />
			</div>
			<TextField
				label="Example"
				hint="a sentence as it is really said"
				long
				value={draft.example}
				onInput={(example) => set({ example })}
			/>
			<TextField
				label="Warning"
				hint="only if the word means something else on the other side"
				long
				value={draft.falseFriend}
				onInput={(falseFriend) => set({ falseFriend })}
			/>
			<TextField
				label="Advice"
				hint="how to use it well"
				long
				value={draft.advice}
				onInput={(advice) => set({ advice })}
			/>
			<div class="sides">
				<Subject
					value={draft.subjectField}
					known={props.subjects}
					onInput={(subjectField) => set({ subjectField })}
				/>
				<Select
					label="Kind"
					value={draft.kind}
					options={KINDS}
					onChange={(kind) => set({ kind })}
				/>
			</div>
			{draft.kind === 'kpi' && (
				<KpiFields kpi={draft.kpi} conceptId={props.conceptId} onKpi={(kpi) => set({ kpi })} />
			)}
			<PlaceFields draft={draft} conceptId={props.conceptId} onChange={set} />
		</div>
	);
}

function SideTexts(props: {
	side: keyof PerSide;
	draft: Draft;
	onText: (field: 'definition' | 'changes', texts: PerSide) => void;
}) {
	const { side, draft } = props;
	const names = sideNames.value;
	const write = (field: 'definition' | 'changes') => (text: string) =>
		props.onText(field, { ...draft[field], [side]: text });
	return (
		<fieldset class="side-texts stack tight" data-side={side}>
			<legend class="row">
				<SideBadge side={side} names={names} /> For {names[side]}
			</legend>
			<TextField
				label="What it is"
				hint={`in ${names[side]}’s words`}
				long
				value={draft.definition[side]}
				onInput={write('definition')}
			/>
			<TextField
				label="What it changes for them"
				long
				value={draft.changes[side]}
				onInput={write('changes')}
			/>
		</fieldset>
	);
}

function Subject(props: {
	value: string;
	known: readonly string[];
	onInput: (value: string) => void;
}) {
	return (
		<Field label="Subject">
			{(links) => (
				<>
					<input
						class="input"
						{...links}
						list={`${links.id}-known`}
						value={props.value}
						onInput={(event) => props.onInput(event.currentTarget.value)}
					/>
					<datalist id={`${links.id}-known`}>
						{props.known.map((subject) => (
							<option key={subject} value={subject} />
						))}
					</datalist>
				</>
			)}
		</Field>
	);
}
