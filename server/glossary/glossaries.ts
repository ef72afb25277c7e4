import type { Store } from '../store/store.ts';
import { Glossary } from './glossary.ts';

/** Teams whose glossaries stay in memory. */
const KEPT = 20;
/** Records read at once; others get their turn in between. */
const PAGE = 1_000;

interface Kept {
	glossary: Glossary;
	epoch: string;
	/** Everything up to here is in it. */
	seq: number;
}

/** The glossaries that were asked for lately, each brought up to date by what changed since. */
export class Glossaries {
	readonly #store: Store;
	readonly #kept = new Map<string, Kept>();
	/** The latest reading of each team; the next waits for it. */
	readonly #turns = new Map<string, Promise<Glossary>>();

	constructor(store: Store) {
		this.#store = store;
	}

	/** As it is now or, where changes arrive meanwhile, a little later. */
	of(teamId: string): Promise<Glossary> {
		const before = this.#turns.get(teamId);
		const turn = (before ?? Promise.resolve()).then(
			() => this.#read(teamId),
			() => this.#read(teamId),
		);
		this.#turns.set(teamId, turn);
		const done = () => {
			if (this.#turns.get(teamId) === turn) this.#turns.delete(teamId);
		};
		turn.then(done, done);
		return turn;
	}

	async #read(teamId: string): Promise<Glossary> {
		let kept = this.#kept.get(teamId);
		for (;;) {
			const page = await this.#store.changes({
				...{ teamId, memberId: '', scopes: ['team'], clientId: '' },
				...{ after: kept?.seq ?? 0, limit: PAGE },
			});
			// Restored from a backup, away for too long, or deleted: what is kept is of another past.
			const { epoch = '', horizon = 0, seq = 0 } = page?.team ?? {};
			if (kept && (kept.epoch !== epoch || kept.seq < horizon || kept.seq > seq)) {
				kept = undefined;
				continue;
			}
			kept ??= { glossary: new Glossary(), epoch, seq: 0 };
			for (const record of page?.records ?? []) kept.glossary.take(record);
			kept.seq = page?.upTo ?? 0;
			if (!page?.more) break;
		}
		this.#keep(teamId, kept);
		return kept.glossary;
	}

	/** The one that was not asked for longest makes room. */
	#keep(teamId: string, kept: Kept): void {
		this.#kept.delete(teamId);
		this.#kept.set(teamId, kept);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
	}
}
