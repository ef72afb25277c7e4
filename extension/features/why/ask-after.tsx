import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { placeOf } from '@common-ground/shared/why/prompts.ts';
import { QUESTIONS } from '@common-ground/shared/why/questions.ts';
import { ask } from '../../messaging/client.ts';
import type { Layer, PageContext } from '../../page/context.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import { AskAfter } from './AskAfter.tsx';
import { Attachment, type Waiting } from './attach.ts';
import { hang } from './hang.ts';
import { onInlineCreates } from './inline.ts';

/**
 * Asks quietly about tickets that are born without a form: in a list, on a board. Returns what has to
 * be called at each change of the page.
 */
export function askAfter(
	context: PageContext,
	site: SiteAdapter,
	layer: Layer,
	say: (text: string) => void,
): () => void {
	const url = () => new URL(location.href);
	const refOf = (key: string): TicketRef => ({ system: site.id, host: site.hostOf(url()), key });
	const created = (title: string) => site.createdKey(document, url(), title);

	const birth = new Attachment({
		createdKey: created,
		// Somebody may have said why already, where an older ticket of that title was meant.
		attach: async (key) => {
			const panel = await ask('ticket.panel', { ref: refOf(key) }).catch(() => undefined);
			return panel && !panel.why ? { ok: true } : { ok: false, message: '' };
		},
		now: Date.now,
		onDone: (key) => void offer(key),
		onRefused: () => {},
	});

	async function offer(key: string): Promise<void> {
		const ref = refOf(key);
		const [questions, priorities] = await Promise.all([
			ask('why.questions', placeOf(ref)).catch(() => QUESTIONS),
			ask('priorities.list', {}).catch(() => []),
		]);
		if (context.signal.aborted) return;
		const close = () => layer.render(null);
		const answered = async (said: Pick<Waiting, 'answers' | 'skipped'>): Promise<string> => {
			const done = await hang(ref, { ...said, resumed: false }).catch((error: unknown) => ({
				ok: false as const,
				message: error instanceof Error ? error.message : String(error),
			}));
			if (!done.ok) return done.message;
			close();
			say(`The why is attached to ${site.label(key)}.`);
			return '';
		};
		context.announce(`You made ${site.label(key)}. Common Ground can ask why.`);
		layer.render(
			<AskAfter
				key={key}
				label={site.label(key)}
				questions={questions}
				priorities={priorities}
				sideNames={context.settings.sideNames}
				onAnswer={(answers) => answered({ answers, skipped: '' })}
				onSkip={(skipped) => answered({ answers: null, skipped })}
				onClose={close}
			/>,
		);
	}

	onInlineCreates(
		() => site.inlineCreates(document, url()),
		(title) =>
			birth.waitFor({
				...{ title, answers: null, skipped: '' },
				...{ before: created(title), at: Date.now(), resumed: false },
			}),
		context.signal,
	);
	return () => void birth.look();
}
