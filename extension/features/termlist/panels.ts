import type {
	Find,
	GoTo,
	ListedWord,
	PageWordsNews,
	PanelPort,
} from '../../messaging/page-words.ts';
import type { PageContext } from '../../page/context.ts';
import { complain } from '../../page/quiet.ts';
import { reveal } from '../../page/reveal.ts';
import { type PageWord, wordList } from '../../page/word-list.ts';
import { wordOf } from '../glossary/anchor.ts';
import type { Mark } from '../glossary/marks.ts';
import { createFlash } from './flash.ts';
import { unreadPlace } from './unread-place.ts';

/** Milliseconds without a change of the page before it is read again: busy pages are left alone. */
const QUIET = 1_500;

/** Side panels that show this page's words: told for as long as they listen. Reads nothing while there are none. */
export class Panels {
	readonly #context: PageContext;
	readonly #panels = new Set<PanelPort>();
	readonly #flash: (word: Range) => void;
	#words: PageWord[] = [];
	#reads = 0;
	#reading = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(context: PageContext) {
		this.#context = context;
		this.#flash = createFlash(context);
		context.onMutations(() => this.#readSoon());
		// Words may come to the page's notice without a change of it: the glossary itself takes a moment.
		context.words.onShown((marks) => this.#isNew(marks) && this.#readSoon());
		context.onEvent(({ type }) => type === 'glossary' && this.#readSoon());
		context.signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
	}

	add(panel: PanelPort): void {
		this.#panels.add(panel);
		panel.signal.addEventListener('abort', () => this.#panels.delete(panel), { once: true });
		panel.onAsked((asked) => ('find' in asked ? this.#find(asked, panel) : this.#go(asked)));
		this.#read();
	}

	#isNew(marks: readonly Mark[]): boolean {
		const listed = new Set(this.#words.flatMap(({ places }) => places.map(({ word }) => word)));
		return this.#panels.size > 0 && marks.some(({ word }) => !listed.has(word));
	}

	#readSoon(): void {
		clearTimeout(this.#timer);
		if (this.#panels.size > 0) this.#timer = setTimeout(() => this.#read(), QUIET);
	}

	#read(): void {
		const number = ++this.#reads;
		this.#tell(true);
		this.#context.words.everywhere().then(
			(marks) => {
				if (number !== this.#reads) return;
				this.#words = wordList(marks);
				this.#tell(false);
			},
			(error: unknown) => complain('termlist', error),
		);
	}

	#tell(reading: boolean): void {
		this.#reading = reading;
		const news = this.#news();
		for (const panel of this.#panels) panel.tell(news);
	}

	#news = (): PageWordsNews => ({ words: this.#words.map(listed), reading: this.#reading });

	#find({ find }: Find, panel: PanelPort): void {
		this.#context.vocabulary().then(
			({ matcher }) =>
				panel.tell({
					...this.#news(),
					found: { find, place: unreadPlace(document, matcher, find) },
				}),
			(error: unknown) => complain('termlist', error),
		);
	}

	/** A word that is gone meanwhile is looked for again; the panel then has the new list. */
	#go({ key, place }: GoTo): void {
		const mark = this.#words.find((word) => word.key === key)?.places[place];
		const range = mark && wordOf(mark);
		if (range) {
			reveal(range);
			this.#flash(range);
		} else if (!this.#reading) this.#read();
	}
}

const listed = ({ key, word, kind, conceptIds, places }: PageWord): ListedWord => ({
	key,
	word,
	kind,
	conceptIds,
	places: places.length,
});
