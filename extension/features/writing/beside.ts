import type { PageContext } from '../../page/context.ts';
import type { CreateForm } from '../../sites/contract.ts';
import type { Editor } from './editor.ts';
import { besideForm, chipPlace, listPlace, type Place } from './place.ts';
import { roomAround } from './room.ts';

/** What the small button takes, and how high the list is at most, in pixels. */
const CHIP = { width: 216, height: 26 };
const TALLEST = 380;

/** Where the words of an editor are shown, and whether as a list. */
export interface Standing {
	place: Place | undefined;
	open: boolean;
}

/** Finds where a list belongs that helps with an editor. `layer` is what we draw it in. */
export class Beside {
	readonly #context: PageContext;
	readonly #layer: Element;

	constructor(context: PageContext, layer: Element) {
		this.#context = context;
		this.#layer = layer;
	}

	/** The form for a new ticket that is open on the page. */
	form(): CreateForm | undefined {
		return this.#context.site?.createForm(document, new URL(location.href));
	}

	/** Is it still this editor, or the form around it, in which somebody writes? */
	isInUse(editor: Editor): boolean {
		const { activeElement } = document;
		if (!activeElement || activeElement === document.body) return true;
		if (activeElement === this.#context.host.element) return true;
		const around = editor.closest('form, [role="dialog"], dialog') ?? editor;
		return around.contains(activeElement) || editor.getRootNode() !== document;
	}

	/** `open` as the member last chose; undefined while they did not. */
	standing(editor: Editor, open: boolean | undefined): Standing {
		const form = this.form();
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
		const ours = this.#layer.getRootNode() as ShadowRoot;
		return [...ours.querySelectorAll('.why-card, .why-pill')];
	}
}
