import { ask } from '../../messaging/client.ts';
import type { WritingWord } from '../../messaging/replies.ts';
import type { PageContext } from '../../page/context.ts';
import { complain } from '../../page/quiet.ts';
import button from '../../ui/button/button.css?inline';
import { copyText } from '../glossary/copy.ts';
import { rememberCaret } from './caret.ts';
import { type Editor, focusedEditor, isWorthALook, textIn } from './editor.ts';
import { KEYS, List } from './List.tsx';
import { Off } from './Off.tsx';
import { besideForm, chipPlace, listPlace, type Place } from './place.ts';
import { replaceWord } from './replace.ts';
import { roomAround } from './room.ts';
import { titleOf } from './words.ts';
import css from './writing.css?inline';

/** The longest text that is looked at; what comes behind it is not. */
const LONGEST = 20_000;
/** What the small button takes, and how high the list is at most, in pixels. */
const CHIP = { width: 216, height: 26 };
const TALLEST = 380;
/** Milliseconds in which turning it off can be taken back. */
const UNDO = 10_000;

/** What is shown beside an editor. */
interface Shown {
	editor: Editor;
	words: readonly WritingWord[];
	/** As the member last chose; undefined while they did not. */
	open: boolean | undefined;
	place?: Place | undefined;
}

/** Looks at what is written and lists the words that the other side will not know. */
export class Helper {
	readonly #context: PageContext;
	readonly #layer;
	/** Words that the member let stand, by concept, and in small letters. */
	readonly #fine = new Set<string>();
	#asked = 0;
	#off: boolean;
	#shown: Shown | undefined;
	#drawn = '';
	#said = 0;
	#goBack: (() => void) | undefined;
	#switched: Promise<unknown> = Promise.resolve();

	constructor(context: PageContext) {
		this.#context = context;
		this.#off = !context.settings.writing;
		this.#layer = context.host.mount('writing', `${button}\n${css}`);
		context.signal.addEventListener('abort', () => this.#layer.remove(), { once: true });
	}

	/** Someone stopped writing for a moment. */
	async look(): Promise<void> {
		if (this.#off) return;
		const editor = focusedEditor(document, this.#form());
		if (!editor) return;
		const text = textIn(editor);
		const number = ++this.#asked;
		if (!isWorthALook(editor, text)) return this.#end();
		try {
			const words = await ask('writing.look', { text: text.slice(0, LONGEST) });
			if (number !== this.#asked || this.#context.signal.aborted) return;
			this.#off = words === null;
			this.#show(editor, words ?? []);
		} catch (error) {
			complain('writing', error);
		}
	}

	/** The page moved, or the focus did. */
	place(): void {
		const shown = this.#shown;
		if (!shown) return;
		if (!shown.editor.isConnected) {
			this.#end();
			return;
		}
		const next = this.#isInUse(shown.editor) ? this.#placeFor(shown) : undefined;
		shown.place = next?.place;
		this.#draw(shown, next?.open ?? false);
	}

	/** The page has another address: what was let stand may matter there. */
	forget(): void {
		this.#fine.clear();
	}

	/** From the editor into the list. False where there is nothing to go to. */
	enter(): boolean {
		const shown = this.#shown;
		if (!shown?.place || document.activeElement === this.#context.host.element) return false;
		this.#goBack = rememberCaret(shown.editor);
		shown.open = true;
		this.place();
		return this.#focusFirst();
	}

	#form = () => this.#context.site?.createForm(document, new URL(location.href));

	#show(editor: Editor, found: readonly WritingWord[]): void {
		const words = found.filter((word) => !this.#fine.has(nameOf(word)));
		if (words.length === 0) {
			this.#end();
			return;
		}
		const open = this.#shown?.open;
		this.#shown = { editor, words, open };
		this.place();
		if (words.length !== this.#said)
			this.#context.announce(`${titleOf(words, this.#side)}. ${KEYS} goes there.`);
		this.#said = words.length;
	}

	#end(): void {
		this.#said = 0;
		this.#shown = undefined;
		this.#drawn = '';
		this.#layer.render(null);
	}

	get #side(): string {
		const { side, sideNames } = this.#context.settings;
		return side === 'marketing' ? sideNames.it : sideNames.marketing;
	}

	/** Is it still this editor, or the form around it, in which somebody writes? */
	#isInUse(editor: Editor): boolean {
		const { activeElement } = document;
		if (!activeElement || activeElement === document.body) return true;
		if (activeElement === this.#context.host.element) return true;
		const around = editor.closest('form, [role="dialog"], dialog') ?? editor;
		return around.contains(activeElement) || editor.getRootNode() !== document;
	}

	#placeFor({ editor, open }: Shown): { place: Place | undefined; open: boolean } {
		const form = this.#form();
		const room = roomAround(editor, form, this.#whyPanel());
		if (!room) return { place: undefined, open: false };
		// Unasked, only where it stands beside a form and covers nothing.
		const beside = open === undefined && form?.container.contains(editor) && besideForm(room);
		if (beside) return { place: beside, open: true };
		const list = open ? listPlace(room, TALLEST) : undefined;
		return list ? { place: list, open: true } : { place: chipPlace(room, CHIP), open: false };
	}

	/** The questions beside a new ticket's form have their place already. */
	#whyPanel(): Element[] {
		const ours = this.#layer.element.getRootNode() as ShadowRoot;
		return [...ours.querySelectorAll('.why-card, .why-pill')];
	}

	#draw(shown: Shown, open: boolean): void {
		const { words, place } = shown;
		const now = JSON.stringify([words, place, open]);
		if (now === this.#drawn) return;
		this.#drawn = now;
		if (!place) {
			this.#layer.render(null);
			return;
		}
		this.#layer.render(
			<List
				words={words}
				side={this.#side}
				open={open}
				place={place}
				onOpen={(next) => this.#open(next)}
				onUse={(word, other) => void this.#use(word, other)}
				onCopy={(text) => copyText(text, this.#layer.element)}
				onFine={(word) => this.#letStand(word)}
				onOff={(everywhere) => this.#turnOff(everywhere)}
				onLeave={() => this.#leave()}
			/>,
		);
	}

	#open(open: boolean): void {
		if (!this.#shown) return;
		const focused = this.#hasFocus;
		this.#shown.open = open;
		this.place();
		if (focused) this.#focusFirst();
	}

	async #use(word: WritingWord, other: string): Promise<void> {
		const shown = this.#shown;
		if (!shown) return;
		const [at = 0] = word.at;
		const taken = await replaceWord(shown.editor, { word: word.word, at }, other);
		this.#context.announce(
			taken
				? `“${other}” stands there now.`
				: 'This editor did not take the word. Copy it instead.',
		);
		await this.look();
	}

	#letStand(word: WritingWord): void {
		const shown = this.#shown;
		if (!shown) return;
		const focused = this.#hasFocus;
		this.#fine.add(nameOf(word));
		this.#said -= 1;
		this.#show(shown.editor, shown.words);
		if (focused && !this.#focusFirst()) this.#leave();
	}

	#turnOff(everywhere: boolean): void {
		const place = this.#shown?.place;
		const focused = this.#hasFocus;
		this.#off = true;
		this.#asked++;
		this.#end();
		const host = everywhere ? null : location.host;
		this.#switch(host, false);
		if (!place) return;
		const gone = setTimeout(() => this.#off && this.#layer.render(null), UNDO);
		const undo = () => {
			clearTimeout(gone);
			this.#off = false;
			this.#layer.render(null);
			this.#leave();
			this.#switch(host, true);
			void this.#switched.then(() => this.look());
		};
		this.#layer.render(<Off everywhere={everywhere} place={place} onUndo={undo} />);
		this.#context.announce('Words are not listed any more while you write. You can undo this.');
		if (focused) this.#focusFirst();
	}

	/** One after the other, so that the last word counts. */
	#switch(host: string | null, on: boolean): void {
		this.#switched = this.#switched
			.then(() => ask('writing.switch', { host, on }))
			.catch((error: unknown) => complain('writing', error));
	}

	/** Back to where one wrote. */
	#leave(): void {
		if (this.#goBack) this.#goBack();
		else this.#shown?.editor.focus({ preventScroll: true });
	}

	get #hasFocus(): boolean {
		const ours = this.#layer.element.getRootNode() as ShadowRoot;
		return this.#layer.element.contains(ours.activeElement);
	}

	#focusFirst(): boolean {
		const { element } = this.#layer;
		const first = element.querySelector<HTMLElement>(
			'li button, .writing-chip, .writing-off button',
		);
		first?.focus();
		return first !== null;
	}
}

const nameOf = ({ conceptId, word }: WritingWord): string => `${conceptId} ${word.toLowerCase()}`;
