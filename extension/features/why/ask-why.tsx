import { hasAnswers } from '@common-ground/shared/why/questions.ts';
import { ask, tell } from '../../messaging/client.ts';
import type { PageContext } from '../../page/context.ts';
import type { CreateForm, SiteAdapter } from '../../sites/contract.ts';
import { askAfter } from './ask-after.tsx';
import { Asking } from './asking.tsx';
import { Attachment } from './attach.ts';
import { Draft } from './draft.ts';
import { hang } from './hang.ts';
import { Notice } from './Notice.tsx';
import { whySheet } from './sheet.ts';
import { onSubmits } from './submits.ts';
import { tabInto } from './tab-into.ts';

/** Watches for the form, for its sending and for the ticket that comes of it. */
export function askWhy(context: PageContext, site: SiteAdapter): void {
	const url = () => new URL(location.href);
	const host = () => site.hostOf(url());
	const siteId = () => `${site.id}:${host()}`;
	const layer = context.host.mount('why', whySheet);
	const notices = context.host.mount('why-notice', whySheet);
	const asking = new Asking(context, site, new Draft(siteId, context.signal), layer);

	const attachment = new Attachment({
		createdKey: (title) => site.createdKey(document, url(), title),
		attach: (key, waiting) =>
			hang({ system: site.id, host: host(), key }, waiting).catch((error: unknown) => ({
				ok: false,
				message: error instanceof Error ? error.message : String(error),
			})),
		now: Date.now,
		onDone(key, { answers }) {
			tell('why.pending.clear', { site: siteId() });
			asking.settled(answers);
			say(`The why is attached to ${site.label(key)}.`);
		},
		onRefused(message) {
			tell('why.pending.clear', { site: siteId() });
			if (message !== '') say(`The why was not attached. ${message}`);
		},
	});

	function say(text: string): void {
		context.announce(text);
		notices.render(<Notice key={text} text={text} onClose={() => notices.render(null)} />);
	}

	const lookAfter = askAfter(context, site, notices, say);

	/** The tracker acts next; whether it accepts the form shows only on the page that follows. */
	function submitted(form: CreateForm): void {
		const title = form.title();
		const said = asking.said();
		if (!said || title === '') return;
		const answers = hasAnswers(said.answers) ? said.answers : null;
		const { skipped } = said;
		if (!answers && skipped === '') {
			tell('why.pending.clear', { site: siteId() });
			return;
		}
		const before = site.createdKey(document, url(), title);
		attachment.waitFor({ title, answers, skipped, before, at: Date.now(), resumed: false });
		tell('why.pending.set', { site: siteId(), title, answers, ...(skipped ? { skipped } : {}) });
	}

	async function resume(): Promise<void> {
		const pending = await ask('why.pending.get', { site: siteId() }).catch(() => null);
		if (!pending || context.signal.aborted) return;
		const { title, answers, skipped = '', at } = pending;
		attachment.waitFor({ title, answers, skipped, at, before: undefined, resumed: true });
		await attachment.look();
	}

	/** Looking for a form or a new ticket reads the whole page: a mere scroll only moves the panel. */
	let changed = true;
	function look(): void {
		if (changed || asking.said()) asking.look();
		if (changed) {
			void attachment.look();
			lookAfter();
		}
		changed = false;
	}

	context.signal.addEventListener('abort', () => [layer, notices].map((each) => each.remove()), {
		once: true,
	});
	tabInto(asking.form, () => asking.focus(), context.signal);
	context.onMutations(() => {
		changed = true;
	});
	context.onLayout(look);
	context.onNavigate(() => {
		changed = true;
		look();
	});
	context.onEvent(({ type }) => {
		if (type !== 'tickets') return;
		void asking.loadPriorities();
		if (asking.said()) void asking.loadQuestions();
	});
	document.addEventListener('input', () => asking.retitled(), {
		passive: true,
		signal: context.signal,
	});
	onSubmits(asking.form, submitted, context.signal);
	void resume();
}
