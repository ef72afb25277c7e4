import type { Side } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { tryChanges } from '../../../ui/data/change.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { go } from '../route.ts';
import { creation, type Draft, emptyDraft, suggested } from './draft.ts';
import { TermForm } from './TermForm.tsx';

/** A curator writes a new term: published at once, or into the queue for another pair of eyes. */
export function NewTerm(props: { side: Side; subjects: readonly string[] }) {
	const [id] = useState(() => crypto.randomUUID());
	const [start] = useState(() => emptyDraft(props.side, crypto.randomUUID()));
	const publish = async (draft: Draft): Promise<string | undefined> => {
		const { marketing, it } = draft.definition;
		if (`${marketing}${it}`.trim() === '')
			return 'Write what it is for at least one side, or send it to the queue.';
		const refusal = await tryChanges(creation(id, draft, true));
		if (refusal) return refusal;
		say('The term is in the glossary.');
		go('glossary', id);
	};
	const enqueue = async (draft: Draft): Promise<string | undefined> => {
		const refusal = await tryChanges(creation(id, draft, false));
		if (refusal) return refusal;
		say('The term waits in the queue.');
		go('queue', id);
	};
	return (
		<TermForm
			title="New term"
			concept={suggested(id, start.definition)}
			start={start}
			subjects={props.subjects}
			endings={[
				{ text: 'Publish', save: publish },
				{ text: 'Send to the queue', save: enqueue },
			]}
			onDiscard={() => go('glossary')}
		/>
	);
}
