/**
 * What a tool's pages look like. Data and pure functions only: an adapter never observes,
 * fetches, mounts or changes anything; `page/` and `features/` do. It never reads generated
 * class names or the words of the interface. Where two signs disagree it stays silent: no tag is
 * better than one on the wrong ticket. Elements are looked up anew at each call, since apps reuse
 * and replace their nodes.
 */
export interface SiteAdapter {
	/** Stable; part of every ticket's identity ("jira", "redmine", "backlogmd"). */
	id: string;
	/** As people call it. */
	name: string;
	/** Addresses that are always this tool's own, as match patterns; empty for self-hosted tools. */
	origins: readonly string[];
	/** False for a tool in which words are explained and nothing else: every question about tickets finds none. */
	tickets: boolean;
	/**
	 * Is this page the tool's? The address first; self-hosted tools by certain structure. Asked after each
	 * change of a strange page: it looks at the head, at the body itself and for ids, never through the page.
	 */
	recognise(document: Document, url: URL): boolean;
	/** On a host that the member called this tool's: does the address belong to it, and not to a neighbour there? */
	claims(url: URL): boolean;
	/** A key as people write it there: "CAMP-2", "#2". */
	label(key: string): string;
	/** The ticket's `host` part: host with port and, under a sub-path, that path. */
	hostOf(url: URL): string;
	/** The key of the ticket that the address names, if it names one. */
	keyFromUrl(url: URL): string | undefined;
	/**
	 * Another key of the open ticket: the one that the address still has after the ticket moved. In the middle
	 * of a navigation inside the app the address is ahead of the page: trust it only once the page is at rest.
	 */
	formerKey(document: Document, url: URL): string | undefined;
	/** The open ticket's header: where a tag may stand, and the title. */
	header(document: Document, url: URL): TicketHeader | undefined;
	/** What the open ticket's description stands in; some tools let it be edited right there. */
	description(document: Document, url: URL): Element | undefined;
	/** What holds what people said on the open ticket. */
	comments(document: Document, url: URL): Element | undefined;
	/** Every card or row that stands for one ticket, below `root`. */
	cards(root: ParentNode, url: URL): TicketCard[];
	/** The open form for a new ticket, page or dialog. */
	createForm(document: Document, url: URL): CreateForm | undefined;
	/** Fields in lists and on boards in which a title and Enter make a ticket, without a form. */
	inlineCreates(document: Document, url: URL): InlineCreate[];
	/** The key of a ticket with this title that was just made, where the page shows one. */
	createdKey(document: Document, url: URL, title: string): string | undefined;
	/** Selector of regions that are never marked, beyond editors, inputs and code. */
	excluded: string;
	/** Is a structure missing that the tool's pages always had? Then tags turn off and say so. */
	misfit(document: Document, url: URL): boolean;
}

/** Hosts with port that a member called some tool's own ("tickets.acme.example"), each with the adapter's id. */
export type CompanyHosts = Readonly<Record<string, string>>;

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
	/** The project in which the ticket will be, as people call it there ("CAMP"); none where the page does not say. */
	project?: string | undefined;
	title(): string;
	description: DescriptionField | undefined;
	/** The title field and the tracker's own button: nothing of ours may lie over them. */
	keepClear: Element[];
	/** Is this element (an event's target) the tracker's own button that creates the ticket? */
	isSubmit(target: Element): boolean;
}

export interface InlineCreate {
	/** Where the title is typed. */
	field: Element;
	title(): string;
}

export type DescriptionField =
	| { kind: 'textarea'; element: HTMLTextAreaElement }
	/** Also the body of an editor's own frame. */
	| { kind: 'contenteditable'; element: HTMLElement };
