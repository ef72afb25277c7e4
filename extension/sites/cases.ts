/** A page of a tool, and all that its adapter is to find there: what is not said must not be found. */
export interface SiteCase {
	/** Folder and name below `test/fixtures`. */
	page: string;
	/** The address at which it stands. */
	at: string;
	header?: { key: string; title: string };
	/** The first words of the description. */
	description?: string;
	/** The first words of the comments. */
	comments?: string;
	cards?: readonly string[];
	/** The title in the open form for a new ticket. */
	creates?: string;
	/** The title in a field where Enter makes a ticket. */
	inline?: string;
}

const modules = import.meta.glob<readonly SiteCase[]>('./*/cases.ts', {
	import: 'cases',
	eager: true,
});

/** Of every tool that has some, by its folder's name. */
export const CASES: readonly [folder: string, cases: readonly SiteCase[]][] = Object.entries(
	modules,
).map(([path, cases]) => [path.split('/')[1] ?? '', cases]);
