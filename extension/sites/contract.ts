/**
 * What a tracker's pages look like. Data and pure functions only: an adapter never observes,
 * fetches, mounts or changes anything; `page/` and `features/` do. It never reads generated
 * class names or the words of the interface.
 */
export interface SiteAdapter {
	/** Stable; part of every ticket's identity ("jira", "redmine", "backlogmd"). */
	id: string;
	/** As people call it. */
	name: string;
	/** Addresses that are always this tool's own, as match patterns; empty for self-hosted tools. */
	origins: readonly string[];
	/**
	 * Is this page the tool's? The address first; self-hosted tools by certain structure. Asked after each
	 * change of a strange page: it looks at the head, at the body itself and for ids, never through the page.
	 */
	recognise(document: Document, url: URL): boolean;
	/** A key as people write it there: "CAMP-2", "#2". */
	label(key: string): string;
	/** The ticket's `host` part: host with port and, under a sub-path, that path. */
	hostOf(url: URL): string;
	/** The key of the ticket that the address names, if it names one. */
	keyFromUrl(url: URL): string | undefined;
	/** The open ticket's header: where a tag may stand, and the title. */
	header(document: Document, url: URL): TicketHeader | undefined;
	/** Every card or row that stands for one ticket, below `root`. */
	cards(root: ParentNode, url: URL): TicketCard[];
	/** The open form for a new ticket, page or dialog. */
	createForm(document: Document, url: URL): CreateForm | undefined;
	/** The key of a ticket with this title that was just made, where the page shows one. */
	createdKey(document: Document, url: URL, title: string): string | undefined;
	/** Selector of regions that are never marked, beyond editors, inputs and code. */
	excluded: string;
	/** Is a structure missing that the tool's pages always had? Then tags turn off and say so. */
	misfit(document: Document, url: URL): boolean;
}

export interface TicketHeader {
	key: string;
	/** The element beside whose end the tag stands. */
	anchor: Element;
	title: string;
}

export interface TicketCard {
	key: string;
	/** The card or row as a whole. */
	element: Element;
	/** The box at whose end the chip stands; defaults to the card's top right corner. Asked only of cards in view. */
	anchor?: Element | undefined;
}

export interface CreateForm {
	/** Dialog or form; the why panel stands beside it. */
	container: Element;
	/** A dialog in the top layer or with a focus lock. */
	modal: boolean;
	title(): string;
	description: DescriptionField | undefined;
	/** The title field and the tracker's own button: nothing of ours may lie over them. */
	keepClear: Element[];
	/** Is this element (an event's target) the tracker's own button that creates the ticket? */
	isSubmit(target: Element): boolean;
}

export type DescriptionField =
	| { kind: 'textarea'; element: HTMLTextAreaElement }
	| { kind: 'contenteditable'; element: HTMLElement };
