import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import type { StoredRecord } from '../store/store.ts';
import { type Entry, folded } from './entry.ts';

/** One team's concepts and words in memory. */
export class Glossary {
	readonly #concepts = new Map<string, Entry['concept']>();
	/** By concept. */
	readonly #terms = new Map<string, Map<string, Entry['terms'][number]>>();
	readonly #conceptOf = new Map<string, string>();
	/** Folded, made when it is first searched. */
	readonly #texts = new Map<string, string>();
	#ids: string[] | undefined;

	/** Takes up a record as it is now; those of other collections are passed over. */
	take({ collection, id, seq, data }: StoredRecord): void {
		if (collection === 'concept') this.#takeConcept(id, seq, data);
		else if (collection === 'term') this.#takeTerm(id, seq, data);
	}

	get(id: string): Entry | undefined {
		const concept = this.#concepts.get(id);
		if (!concept) return undefined;
		const terms = [...(this.#terms.get(id)?.values() ?? [])];
		return { concept, terms: terms.sort((a, b) => (a.data.id < b.data.id ? -1 : 1)) };
	}

	/** Ids of all concepts, in order. The order never changes, so that a reader can go on where they were. */
	get ids(): readonly string[] {
		this.#ids ??= [...this.#concepts.keys()].sort();
		return this.#ids;
	}

	/** Is this folded text in a concept's words, definitions or example? */
	says(entry: Entry, part: string): boolean {
		const { id } = entry.concept.data;
		const text = this.#texts.get(id) ?? textOf(entry);
		this.#texts.set(id, text);
		return text.includes(part);
	}

	#takeConcept(id: string, seq: number, data: string | null): void {
		this.#texts.delete(id);
		if (data === null) this.#concepts.delete(id);
		if (data === null || !this.#concepts.has(id)) this.#ids = undefined;
		if (data !== null) this.#concepts.set(id, { data: JSON.parse(data) as Concept, seq });
	}

	#takeTerm(id: string, seq: number, data: string | null): void {
		const before = this.#conceptOf.get(id);
		if (before !== undefined) {
			this.#terms.get(before)?.delete(id);
			this.#texts.delete(before);
		}
		this.#conceptOf.delete(id);
		if (data === null) return;
		const term = JSON.parse(data) as Term;
		const own = this.#terms.get(term.conceptId) ?? new Map();
		this.#terms.set(term.conceptId, own.set(id, { data: term, seq }));
		this.#conceptOf.set(id, term.conceptId);
		this.#texts.delete(term.conceptId);
	}
}

function textOf({ concept: { data }, terms }: Entry): string {
	const { definition, changes, example } = data;
	return folded(
		[
			...terms.map((term) => term.data.text),
			...[definition.marketing, definition.it, changes.marketing, changes.it, example],
		].join('\n'),
	);
}
