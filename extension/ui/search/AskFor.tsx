import { requestId } from '@common-ground/shared/curation/request-id.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { Button } from '../button/Button.tsx';
import { change } from '../data/change.ts';
import { records } from '../data/collections.ts';
import { status } from '../data/status.ts';
import { counted } from '../status/words.ts';
import { say } from '../toast/toasts.ts';

/** One click asks the translators for a word that nobody explained; who asked already is told so. */
export function AskFor({ word, side }: { word: string; side: Side }) {
	const id = requestId(word, side);
	const request = (records('request').value ?? []).find((one) => one.id === id);
	const askers = (records('asker').value ?? []).filter(({ requestId: of }) => of === id);
	const isAsked = askers.some(({ by }) => by === status.value?.me.memberId);
	if (request?.state === 'open' && isAsked)
		return (
			<p class="soft" role="status">
				You have asked for it. {counted(askers.length, 'person waits', 'people wait')} for the
				answer.
			</p>
		);
	const ask = async (): Promise<void> => {
		if (await change('request.ask', { text: word, side }))
			say(
				'Asked. The answer comes into your inbox.',
				() => void change('request.withdraw', { id }),
			);
	};
	return (
		<Button look="strong" onClick={() => void ask()}>
			Ask for a translation
		</Button>
	);
}
