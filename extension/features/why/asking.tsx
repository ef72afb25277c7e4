import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { composeWhy } from '@common-ground/shared/why/compose.ts';
import { hasAnswers, NO_ANSWERS } from '@common-ground/shared/why/questions.ts';
import { ask } from '../../messaging/client.ts';
import type { PriorityChip } from '../../messaging/replies.ts';
import type { Layer, PageContext } from '../../page/context.ts';
import { nextFrame } from '../../page/frame.ts';
import type { CreateForm, SiteAdapter } from '../../sites/contract.ts';
import { sideName } from '../../ui/side/names.ts';
import { LookAlikes, NOTHING_ALIKE } from './alike.ts';
import type { Draft } from './draft.ts';
import { insertBlock } from './insert.ts';
import { WhyPanel } from './Panel.tsx';
import { placeNow } from './place-now.ts';
import { newSession, type Session, sameAnswers, samePlace } from './session.ts';

const INSERTED = 'It stands in the description.';
const NOT_TAKEN =
	'This editor did not take the text. Your answers stay here, and go to the ticket when it is created.';
const NO_FIELD =
	'This form shows no description. Your answers stay here, and go to the ticket when it is created.';

/** The panel of the form that is open, from its appearance to its end. */
export class Asking {
	readonly #context: PageContext;
	readonly #site: SiteAdapter;
	readonly #draft: Draft;
	readonly #layer: Layer;
	#session: Session | undefined;
	#priorities: readonly PriorityChip[] = [];
	readonly #alikes: LookAlikes;
	/** The project that the form named when its questions were asked for. */
	#project: string | undefined;

	constructor(context: PageContext, site: SiteAdapter, draft: Draft, layer: Layer) {
		this.#context = context;
		this.#site = site;
		this.#draft = draft;
		this.#layer = layer;
		this.#alikes = new LookAlikes((alike) => this.#change({ alike }), context.signal);
	}

	/** The form as the page has it now. */
	form = (): CreateForm | undefined => this.#site.createForm(document, new URL(location.href));

	/** Call at each change of the page: a form may have come, moved or gone. */
	look(): void {
		const form = this.form();
		if (!form) {
			this.#end();
			return;
		}
		const place = placeNow(form);
		if (this.#session?.container !== form.container) this.#begin(form.container, place);
		else if (!samePlace(this.#session.place, place)) this.#change({ place });
		if (form.project !== this.#project) void this.loadQuestions();
		this.retitled();
	}

	/** The title may be another one: are there tickets like it? */
	retitled(): void {
		const answers = this.#session?.answers;
		if (answers) this.#alikes.for(this.form()?.title() ?? '', answers);
	}

	/** For who comes by keyboard: the first field, or the small button. */
	focus(): boolean {
		const first = this.#layer.element.querySelector<HTMLElement>('textarea, .why-pill');
		first?.focus();
		return first !== null;
	}

	/** What was answered, or skipped, beside the open form. */
	said(): Pick<Session, 'answers' | 'skipped'> | undefined {
		return this.#session;
	}

	/** These answers hang on a ticket now; a form that is still open begins anew. */
	settled(answers: WhyAnswers | null): void {
		this.#draft.clear();
		const left = this.#session?.answers;
		if (left && (!answers || sameAnswers(left, answers)))
			this.#change({
				answers: NO_ANSWERS,
				skipped: '',
				inserted: '',
				message: '',
				alike: NOTHING_ALIKE,
			});
	}

	/** What the team asks here; the usual questions until that is known. */
	async loadQuestions(): Promise<void> {
		const project = this.form()?.project;
		this.#project = project;
		const host = this.#site.hostOf(new URL(location.href));
		const place = { system: this.#site.id, host, project: project ?? '' };
		const questions = await ask('why.questions', place).catch(() => undefined);
		if (questions && project === this.#project) this.#change({ questions });
	}

	async loadPriorities(): Promise<void> {
		if (!this.#session) return;
		this.#priorities = await ask('priorities.list', {}).catch(() => this.#priorities);
		this.#change({});
	}

	#begin(container: Element, place: Session['place']): void {
		const before = this.#session;
		if (before) {
			// The app made its form anew, as after a refusal: what was said beside it still stands.
			this.#session = { ...before, container, place };
			this.#render();
			return;
		}
		this.#alikes.forget();
		this.#session = newSession(container, place);
		this.#render();
		this.#context.announce('Common Ground asks why: a few short questions beside the form.');
		void this.loadPriorities();
		void this.loadQuestions();
		void this.#draft.load().then((draft) => {
			const session = this.#session;
			const untouched = session?.container === container && !hasAnswers(session.answers);
			if (draft && untouched) this.#change(draft);
		});
	}

	#end(): void {
		if (!this.#session) return;
		this.#draft.flush();
		this.#session = undefined;
		this.#layer.render(null);
	}

	#change(fields: Partial<Session>): void {
		if (!this.#session) return;
		this.#session = { ...this.#session, ...fields };
		this.#render();
	}

	/** What the member did: kept, too, until there is a ticket. */
	#say(fields: Partial<Session>): void {
		this.#change(fields);
		if (this.#session) this.#draft.save(this.#session);
	}

	async #insert(): Promise<void> {
		const session = this.#session;
		const field = this.form()?.description;
		if (!session) return;
		const block = composeWhy(
			session.answers,
			this.#priorityInText(session.answers.priorityId),
			session.questions,
		);
		const back = this.#focused();
		const taken = field && (await insertBlock(field, block, session.inserted));
		// The editor had to have the focus to be written in, and some take it once more a moment later; who
		// pressed our button by a key goes on there.
		await nextFrame();
		back?.focus({ preventScroll: true });
		if (taken) this.#say({ inserted: block, message: INSERTED });
		else this.#change({ message: field ? NOT_TAKEN : NO_FIELD });
	}

	/** What of ours has the focus. */
	#focused(): HTMLElement | null {
		const root = this.#layer.element.getRootNode();
		const focused = root instanceof ShadowRoot ? root.activeElement : null;
		return focused instanceof HTMLElement ? focused : null;
	}

	#priorityInText(id: string) {
		const chip = this.#priorities.find((priority) => priority.id === id);
		const { sideNames } = this.#context.settings;
		const list = chip?.list === 'shared' ? 'shared' : chip && sideName(chip.list, sideNames);
		return chip && list ? { rank: chip.rank, title: chip.title, list } : undefined;
	}

	#render(): void {
		const session = this.#session;
		if (!session) return;
		this.#layer.render(
			<WhyPanel
				place={session.place}
				questions={session.questions}
				answers={session.answers}
				skipped={session.skipped}
				small={session.small}
				message={session.message}
				alike={session.alike}
				label={this.#site.label}
				priorities={this.#priorities}
				sideNames={this.#context.settings.sideNames}
				onChange={(answers) => {
					this.#say({ answers, message: '' });
					this.retitled();
				}}
				onInsert={() => void this.#insert()}
				onSkip={(skipped) => this.#say({ skipped, small: true })}
				onSmall={(small) => this.#change({ small })}
			/>,
		);
	}
}
