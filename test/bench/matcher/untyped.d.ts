/** Packages that come without types: what we use of them. */
declare module 'ahocorasick' {
	export default class AhoCorasick {
		constructor(keywords: readonly string[]);
		/** The place of the last character, with every keyword that ends there. */
		search(text: string): [last: number, keywords: string[]][];
	}
}

declare module 'retrie' {
	/** Becomes the source of an expression. */
	class Retrie {
		constructor(texts: string[]);
	}
	const exported: { Retrie: typeof Retrie };
	export default exported;
}
