import { ask } from '../../messaging/client.ts';
import type { WritingWord } from '../../messaging/replies.ts';
import type { PageContext } from '../../page/context.ts';
import { complain } from '../../page/quiet.ts';
import button from '../../ui/button/button.css?inline';
import { copyText } from '../glossary/copy.ts';
import { Beside } from './beside.ts';
import { rememberCaret } from './caret.ts';
import { type Editor, focusedEditor, isWorthALook, textIn } from './editor.ts';
import { focusFirst, hasFocus } from './focus.ts';
import { KEYS, List } from './List.tsx';
import { Off } from './Off.tsx';
import type { Place } from './place.ts';
import { replaceWord } from './replace.ts';
import { Switch } from './switch.ts';
import { titleOf } from './words.ts';
import css from './writing.css?inline';

/** The longest text that is looked at; what comes behind it is not. */
const LONGEST = 20_000;
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
	readonly #beside: Beside;
	/** Words that the member let stand, by concept, and in small letters. */
	readonly #fine = new Set<string>();
	#asked = 0;
	#off: boolean;
	#shown: Shown | undefined;
	#drawn = '';
	#said = 0;
	#goBack: (() => void) | undefined;
	readonly #switch = new Switch();

	constructor(context: PageContext) {
		this.#context = context;
		this.#off = !context.settings.writing;
		this.#layer = context.host.mount('writing', `${button}\n${css}`);
		this.#beside = new Beside(context, this.#layer.element);
		context.signal.addEventListener('abort', () => this.#layer.remove(), { once: true });
	}

	/** Someone stopped writing for a moment. */
	async look(): Promise<void> {
		if (this.#off) return;
		const editor = focusedEditor(document, this.#beside.form());
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
		const next = this.#beside.isInUse(shown.editor)
			? this.#beside.standing(shown.editor, shown.open)
			: undefined;
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
		return focusFirst(this.#layer.element);
	}

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
		const focused = hasFocus(this.#layer.element);
		this.#shown.open = open;
		this.place();
		if (focused) focusFirst(this.#layer.element);
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
		const focused = hasFocus(this.#layer.element);
		this.#fine.add(nameOf(word));
		this.#said -= 1;
		this.#show(shown.editor, shown.words);
		if (focused && !focusFirst(this.#layer.element)) this.#leave();
	}

	#turnOff(everywhere: boolean): void {
		const place = this.#shown?.place;
		const focused = hasFocus(this.#layer.element);
		this.#off = true;
		this.#asked++;
		this.#end();
		const host = everywhere ? null : location.host;
		void this.#switch.set(host, false);
		if (!place) return;
		const gone = setTimeout(() => this.#off && this.#layer.render(null), UNDO);
		const undo = () => {
			clearTimeout(gone);
			this.#off = false;
			this.#layer.render(null);
			this.#leave();
			void this.#switch.set(host, true).then(() => this.look());
		};
		this.#layer.render(<Off everywhere={everywhere} place={place} onUndo={undo} />);
		this.#context.announce('Words are not listed any more while you write. You can undo this.');
		if (focused) focusFirst(this.#layer.element);
	}

	/** Back to where one wrote. */
	#leave(): void {
		if (this.#goBack) this.#goBack();
		else this.#shown?.editor.focus({ preventScroll: true });
	}
}

const nameOf = ({ conceptId, word }: WritingWord): string => `${conceptId} ${word.toLowerCase()}`;
