import { complain } from '../../page/quiet.ts';
import { Roots } from '../../page/roots.ts';
import { shadowOf } from '../../page/shadow.ts';
import { Upgrades } from '../../page/upgrades.ts';

/** Shadow roots near the window that are read: each has to be watched. */
const MOST = 3_000;

export interface TreesOptions {
	signal: AbortSignal;
	/** Met for the first time. */
	onNew(root: ShadowRoot): void;
	/** Met, and may have changed since. */
	onMet(root: ShadowRoot): void;
}

/** The shadow roots of a page, as reading meets their hosts. */
export class Trees {
	readonly roots = new Roots();
	readonly #upgrades: Upgrades;
	readonly #options: TreesOptions;

	constructor(options: TreesOptions) {
		this.#options = options;
		this.#upgrades = new Upgrades(options.signal, (element) => {
			const root = shadowOf(element);
			if (root) this.meet(root);
		});
	}

	/** An element's shadow root. One that it will have once it is upgraded is met then. */
	of(element: Element): ShadowRoot | null {
		const root = shadowOf(element);
		if (!root) this.#upgrades.add(element);
		return root;
	}

	meet(root: ShadowRoot): void {
		if (!this.roots.has(root)) {
			if (this.roots.size >= MOST) {
				complain('shadow roots', 'There are so many that not all of them are read.');
				return;
			}
			this.roots.add(root);
			this.#options.onNew(root);
		}
		this.#options.onMet(root);
	}
}
