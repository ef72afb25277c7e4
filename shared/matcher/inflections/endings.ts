/** Another form of a word: without its last `cut` units, and with `add` after them. */
export interface Ending {
	readonly cut: number;
	readonly add: string;
}

/**
 * What a language does to words, one rule a line: how a word ends, and how its other forms end
 * instead ("sis ses"). The longest ending that fits decides; one with no forms says that there are
 * none. `^` is where a word begins, also after a hyphen: "^half" is the word alone. `*` is any word.
 */
export type Rules = string;

/** Letters that rules may hold, and the place where a word begins; whatever else ends every rule. */
const LETTERS = 32;
const OTHER = 31;

/**
 * A tree of endings, read from a word's last letter on: however many rules there are, a word costs
 * its few last letters.
 */
export class EndingTree {
	readonly #layers: () => readonly Rules[];
	/** By node and letter the next node, or 0. */
	#next = new Uint16Array(0);
	/** By node, what the longest endings on the way to it say. */
	#endings: (readonly Ending[])[] = [];

	/**
	 * Asked for at the first word, since most pages never need them. Each layer adds forms of its own:
	 * nouns one, verbs another. Of two lines for one ending in a layer, the later holds.
	 */
	constructor(layers: () => readonly Rules[]) {
		this.#layers = layers;
	}

	/** The same array for all words of a kind. */
	of(word: string): readonly Ending[] {
		if (this.#endings.length === 0) this.#grow();
		const next = this.#next;
		let at = 0;
		for (let i = word.length - 1; i >= -1; i--) {
			const child = next[at * LETTERS + (i < 0 ? 0 : letter(word.charCodeAt(i)))] as number;
			if (child === 0) break;
			at = child;
		}
		return this.#endings[at] as readonly Ending[];
	}

	#grow(): void {
		const layers = this.#layers().map(parsed);
		const letters = layers.flat().reduce((sum, [ends]) => sum + ends.length, 1);
		this.#next = new Uint16Array(letters * LETTERS);
		const nodes: Node[] = [{ above: undefined, said: [], endings: NONE }];
		const shared = new Map<string, Ending>();
		for (const [layer, lines] of layers.entries()) {
			for (const [ends, ...forms] of lines) {
				const word = ends.replace('^', '');
				this.#nodeOf(ends, nodes).said[layer] = forms.map((form) => ending(word, form, shared));
			}
		}
		for (const node of nodes) settle(node);
		this.#endings = nodes.map(({ endings }) => endings);
	}

	/** Made where it is missing, so that a node always comes after the one above it. */
	#nodeOf(ends: string, nodes: Node[]): Node {
		let node = nodes[0] as Node;
		let at = 0;
		for (let i = ends.length - 1; i >= 0; i--) {
			const place = at * LETTERS + letter(ends.charCodeAt(i));
			if (this.#next[place] === 0)
				this.#next[place] = nodes.push({ above: node, said: [], endings: NONE }) - 1;
			at = this.#next[place] as number;
			node = nodes[at] as Node;
		}
		return node;
	}
}

interface Node {
	readonly above: Node | undefined;
	/** By layer, the endings that a line gives; then also those of the lines above. */
	said: (readonly Ending[])[];
	endings: readonly Ending[];
}

const NONE: readonly Ending[] = [];

/** Gives a node what the lines above it say and its own does not; without a line of its own, all. */
function settle(node: Node): void {
	const { above, said } = node;
	if (said.length > 0) {
		if (above) node.said = Object.assign([...above.said], said);
		node.endings = [...new Set(node.said.flat())];
	} else if (above) {
		node.said = above.said;
		node.endings = above.endings;
	}
}

type Line = [ends: string, ...forms: string[]];

const parsed = (rules: Rules): Line[] =>
	rules.split('\n').flatMap((line) => {
		const [ends, ...forms] = line.trim().split(' ');
		return ends ? [[ends === '*' ? '' : ends, ...forms]] : [];
	});

function ending(ends: string, form: string, shared: Map<string, Ending>): Ending {
	let same = 0;
	while (same < ends.length && ends[same] === form[same]) same++;
	const made = { cut: ends.length - same, add: form.slice(same) };
	const key = made.cut + made.add;
	const known = shared.get(key);
	if (!known) shared.set(key, made);
	return known ?? made;
}

/** Small and capital letters are one. */
function letter(unit: number): number {
	const small = unit | 0x20;
	if (small >= 0x61 && small <= 0x7a) return small - 0x60;
	if (unit === 0x2d || unit === 0x5e) return 0;
	if (small === 0xe4) return 27;
	if (small === 0xf6) return 28;
	if (small === 0xfc) return 29;
	return unit === 0xdf ? 30 : OTHER;
}
