import type { PageContext } from '../../page/context.ts';
import { focusPlace } from '../../page/focus-place.ts';
import { complain } from '../../page/quiet.ts';
import { type PageWord, wordList } from '../../page/word-list.ts';
import { counted } from '../../ui/status/words.ts';
import { termListCss } from './css.ts';
import { nearestPlace } from './places.ts';
import { TermList } from './TermList.tsx';

/** The dialog with the page's words: made when it is asked for, gone when it is closed. */
export class TermListLayer {
	readonly #context: PageContext;
	#open: { returnFocus: () => void; remove: () => void } | undefined;

	constructor(context: PageContext) {
		this.#context = context;
		context.signal.addEventListener('abort', () => this.close(), { once: true });
	}

	toggle(): void {
		if (this.#open) this.#dismiss();
		else void this.#show();
	}

	close(): void {
		this.#open?.remove();
		this.#open = undefined;
	}

	#dismiss(): void {
		const { returnFocus } = this.#open ?? {};
		this.close();
		returnFocus?.();
	}

	async #show(): Promise<void> {
		const { host, words, announce, settings } = this.#context;
		const layer = host.mount('termlist', termListCss);
		const open = { returnFocus: focusPlace(document), remove: layer.remove };
		this.#open = open;
		const render = (found: readonly PageWord[] | undefined) =>
			layer.render(
				<TermList
					words={found}
					none={none()}
					sideNames={settings.sideNames}
					onChoose={(word) => this.#go(word)}
					onClose={() => this.#dismiss()}
					onLeave={() => this.#open === open && this.close()}
				/>,
			);
		render(undefined);
		try {
			const found = wordList(await words.everywhere());
			if (this.#open !== open) return;
			render(found);
			announce(
				found.length > 0 ? `${counted(found.length, 'word', 'words')} on this page.` : none(),
			);
		} catch (error) {
			this.#dismiss();
			complain('termlist', error);
		}
	}

	/** The focus goes back first, so that the card gives it back there in its turn. */
	#go(word: PageWord): void {
		this.#dismiss();
		const { words, announce } = this.#context;
		const place = nearestPlace(word.places);
		if (!place || !words.explain(place)) announce(`“${word.word}” is not on the page any more.`);
	}
}

/** Why the list is empty. */
const none = (): string =>
	'highlights' in CSS
		? 'No word of the other side on this page.'
		: 'This browser cannot mark words on pages. Looking words up works, in the side panel.';
