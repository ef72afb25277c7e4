import type { Side } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { tryChanges } from '../../../ui/data/change.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { go } from '../route.ts';
import { answering } from './answering.ts';
import { creation, type Draft, emptyDraft, suggested } from './draft.ts';
import { draftFor, dropDraft, keepNewDraft } from './drafts.ts';
import { NEW } from './new.ts';
import { TermForm } from './TermForm.tsx';

/** A curator writes a new term: published at once, or into the queue for another pair of eyes. */
export function NewTerm(props: { side: Side; subjects: readonly string[] }) {
	const [id] = useState(() => crypto.randomUUID());
	const [draft, setDraft] = useState(
		() => draftFor(NEW)?.draft ?? emptyDraft(props.side, crypto.randomUUID()),
	);
	const create = async (written: Draft, published: boolean): Promise<string | undefined> => {
		const answer = answering.value;
		const refusal = await tryChanges([
			...creation(id, written, published),
			...(answer ? [{ name: 'request.answer', args: { id: answer, conceptId: id } } as const] : []),
		]);
		if (refusal) return refusal;
		answering.value = '';
		dropDraft(NEW);
		say(published ? 'The term is in the glossary.' : 'The term waits in the queue.');
		go(published ? 'glossary' : 'queue', id);
	};
	const publish = async (written: Draft): Promise<string | undefined> => {
		const { marketing, it } = written.definition;
		return `${marketing}${it}`.trim() === ''
			? 'Write what it is for at least one side, or send it to the queue.'
			: create(written, true);
	};
	return (
		<TermForm
			title="New term"
			concept={suggested(id, draft.definition)}
			draft={draft}
			subjects={props.subjects}
			endings={[
				{ text: 'Publish', save: publish },
				{ text: 'Send to the queue', save: (written) => create(written, false) },
			]}
			onDraft={(next) => {
				setDraft(next);
				keepNewDraft(NEW, next);
			}}
			onDiscard={() => {
				answering.value = '';
				dropDraft(NEW);
				go('glossary');
			}}
		/>
	);
}
