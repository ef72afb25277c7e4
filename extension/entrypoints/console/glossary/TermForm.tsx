import type { Concept } from '@common-ground/shared/model/concept.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { BothCards } from '../../../ui/preview/BothCards.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { AlikeDraft } from './AlikeDraft.tsx';
import { type Draft, draftTrouble, entryOf } from './draft.ts';
import { Editor } from './Editor.tsx';

/** A way to end writing: what the button says, and what it does with a draft that is whole. */
interface Ending {
	text: string;
	/** The sentence that says why it was not saved; undefined when it was. */
	save: (draft: Draft) => Promise<string | undefined>;
}

/** Writes a term, with both cards as they would be. The first ending is what Enter does. */
export function TermForm(props: {
	title: string;
	concept: Concept;
	draft: Draft;
	subjects: readonly string[];
	/** Its words are not this author’s to change. */
	fixedWords?: boolean;
	endings: readonly [Ending, ...Ending[]];
	onDraft: (draft: Draft) => void;
	onDiscard: () => void;
	/** What must be said before the fields. */
	children?: ComponentChildren;
}) {
	const { draft, concept } = props;
	const [trouble, setTrouble] = useState('');
	const end = async (ending: Ending): Promise<void> =>
		setTrouble(draftTrouble(draft) || (await ending.save(draft)) || '');

	const preview = entryOf(concept, draft);
	return (
		<form
			class="term-detail term-form"
			onSubmit={(event) => {
				event.preventDefault();
				void end(props.endings[0]);
			}}
		>
			<div class="stack writing">
				<h2 class="break">{props.title}</h2>
				{props.children}
				<AlikeDraft entry={preview} />
				<Editor
					draft={draft}
					conceptId={concept.id}
					subjects={props.subjects}
					fixedWords={props.fixedWords ?? false}
					onDraft={props.onDraft}
				/>
			</div>
			{preview.terms.length > 0 && (
				<div class="preview">
					<BothCards entry={preview} />
				</div>
			)}
			<div class="save-bar">
				{trouble && (
					<Notice tone="bad" urgent>
						Not saved. {trouble}
					</Notice>
				)}
				{props.endings.map((ending, index) =>
					index === 0 ? (
						<Button key={ending.text} look="strong" type="submit">
							{ending.text}
						</Button>
					) : (
						<Button key={ending.text} onClick={() => void end(ending)}>
							{ending.text}
						</Button>
					),
				)}
				<Button look="quiet" onClick={props.onDiscard}>
					Discard
				</Button>
			</div>
		</form>
	);
}
