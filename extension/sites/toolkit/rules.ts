/**
 * What `defineTracker` makes an adapter of: mostly data. Every selector is a first choice, for pages as
 * they are known; where it finds nothing, links, roles, landmarks and headings decide.
 */
export interface TrackerRules {
	id: string;
	name: string;
	/** Match patterns of the tool's own hosts; empty for what is always self-hosted. */
	origins: readonly string[];
	/** For hosts that are not the tool's own: is this certainly its page? Looks at the head, the body itself and ids. */
	structure?: (document: Document, url: URL) => boolean;
	/** Does an address on the tool's hosts belong to it? All do where this is not said. */
	claims?: (url: URL) => boolean;
	/** A key as people write it; as it is where this is not said. */
	label?: (key: string) => string;
	/** The host with port where this is not said. */
	hostOf?: (url: URL) => string;
	/** The key in the address of a ticket, and in every link to one. */
	keyOf: (url: URL) => string | undefined;
	/** The key that the tab shows of an open ticket, where its address names it by an id that nobody sees. */
	keyInTab?: (document: Document) => string | undefined;
	/** People never see a key: a tab that begins with a title is enough. */
	keyless?: true;
	/** Links that may lead to tickets. */
	links: string;
	/** The key that such a link shows, where addresses name tickets by an id that nobody sees. */
	keySaid?: (link: Element) => string | undefined;
	/** Where people wrote: links in it are mentions, beyond paragraphs and editors. */
	prose?: string;
	header?: HeaderRules;
	cards?: CardRules;
	description?: string;
	/** What somebody said on a ticket, each by itself. */
	comments?: string;
	/** A paragraph between title and description that is no text of people: who made it, and when. */
	byline?: string;
	create?: CreateRules;
	/** Fields in which a title and Enter make a ticket. */
	inline?: string;
	excluded?: string;
}

export interface HeaderRules {
	/** What holds one open ticket, where it stands beside something else: panes, and tabs of which one is active. */
	scope?: string;
	/** Beside its end the tag stands; beside the title where this is not said. */
	anchor?: string;
	/** A heading, a field or an editor. */
	title?: string;
	/** The key that the header states, where it states it otherwise than by a link. */
	keyIn?: (scope: ParentNode) => string | undefined;
}

export interface CardRules {
	/** Cards and rows by name. */
	known?: string;
	/** The key that a card states by its own attributes. */
	keyIn?: (card: Element) => string | undefined;
	/** Within a card: what holds its own key, in case it links others. */
	keyPart?: string;
	/** Beside its end the chip stands; the link where this is not said. */
	anchor?: string;
	title?: string;
}

export interface CreateRules {
	title: string;
	description: string;
	submit: string;
	/** What holds the form: dialogs and forms where this is not said. */
	container?: string;
	/** The note that a ticket was made; it links it. */
	flag?: string;
	/** Names the project in which the ticket will be; the address does where this is not said or not there. */
	project?: string;
	/** Is there such a form at this address? Everywhere where this is not said. */
	at?: (url: URL) => boolean;
	/** Does nothing but the form stand at this address? Then its first line is the title. */
	alone?: (url: URL) => boolean;
}
