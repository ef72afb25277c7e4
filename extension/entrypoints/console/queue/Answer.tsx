import { otherSide } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { answering } from '../glossary/answering.ts';
import { emptyDraft } from '../glossary/draft.ts';
import { keepNewDraft } from '../glossary/drafts.ts';
import { NEW } from '../glossary/new.ts';
import { PickConcept } from '../glossary/PickConcept.tsx';
import { go } from '../route.ts';
import type { WaitingRequest } from './order.ts';

/** A word that was asked for is answered by a term that is there, or by one that is written now. */
export function Answer(props: {
	waiting: WaitingRequest;
	onAnswer: (conceptId: string) => void;
	onClose: () => void;
}) {
	const { request } = props.waiting;
	const [conceptId, setConceptId] = useState('');
	const [trouble, setTrouble] = useState('');
	const write = (): void => {
		answering.value = request.id;
		keepNewDraft(NEW, emptyDraft(otherSide(request.side), crypto.randomUUID(), request.text));
		go('glossary', NEW);
	};
	return (
		<Dialog title={`Answer “${request.text}”`} onClose={props.onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					if (conceptId) props.onAnswer(conceptId);
					else setTrouble('Pick the term that explains it, or write a new one.');
				}}
			>
				<PickConcept
					label="The term that explains it"
					value={conceptId}
					except=""
					onPick={setConceptId}
				/>
				<Actions trouble={trouble} onBack={props.onClose}>
					<Button onClick={write}>Write a new term</Button>
					<Button look="strong" type="submit">
						Answer
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
