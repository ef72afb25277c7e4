import { stagingOf } from '@common-ground/shared/exchange/staged.ts';
import { type Concept, isPublished, type Term } from '@common-ground/shared/model/concept.ts';
import type { Import } from '@common-ground/shared/model/import.ts';
import type { StoredRecord } from '../store/store.ts';
import { type Entry, folded } from './entry.ts';

/** A name of a published concept. */
export interface Name {
	word: string;
	folded: string;
	isDeprecated: boolean;
	entry: Entry;
}

interface Names {
	all: readonly Name[];
	/** Of each of them, in the same order. */
	folded: string[];
}

/** One team's concepts and words in memory; without those of imports that were not published yet. */
export class Glossary {
	readonly #concepts = new Map<string, Entry['concept']>();
	/** By concept. */
	readonly #terms = new Map<string, Map<string, Entry['terms'][number]>>();
	readonly #conceptOf = new Map<string, string>();
	readonly #imports = new Map<string, Import>();
	#staging: ReadonlySet<string> = new Set();
	/** What was put together of a concept, until it or one of its words changes. */
	readonly #entries = new Map<string, Entry>();
	/** Folded, made when it is first searched. */
	readonly #texts = new WeakMap<Entry, string>();
	readonly #names = new WeakMap<Entry, Name[]>();
	#allNames: Names | undefined;
	#ids: string[] | undefined;

	/** Takes up a record as it is now; those of other collections are passed over. */
	take({ collection, id, seq, data }: StoredRecord): void {
		if (collection === 'concept') this.#takeConcept(id, seq, data);
		else if (collection === 'term') this.#takeTerm(id, seq, data);
		else if (collection === 'import') this.#takeImport(id, data);
	}

	get(id: string): Entry | undefined {
		const found = this.#entries.get(id);
		if (found) return found;
		const concept = this.#concepts.get(id);
		if (!concept || this.#isStaged(concept.data)) return undefined;
		const all = [...(this.#terms.get(id)?.values() ?? [])];
		const terms = all.filter(({ data }) => !this.#isStaged(data));
		const entry = { concept, terms: terms.sort((a, b) => (a.data.id < b.data.id ? -1 : 1)) };
		this.#entries.set(id, entry);
		return entry;
	}

	/** The names of all published concepts. */
	get names(): Names {
		if (this.#allNames) return this.#allNames;
		const all = this.ids.flatMap((id) => {
			const entry = this.get(id);
			return entry && isPublished(entry.concept.data.status) ? this.#namesOf(entry) : [];
		});
		this.#allNames = { all, folded: all.map((name) => name.folded) };
		return this.#allNames;
	}

	/** Ids of all concepts, in order. The order never changes, so that a reader can go on where they were. */
	get ids(): readonly string[] {
		this.#ids ??= [...this.#concepts.keys()].sort();
		return this.#ids;
	}

	/** Is this folded text in a concept's words, definitions or example? */
	says(entry: Entry, part: string): boolean {
		const text = this.#texts.get(entry) ?? textOf(entry);
		this.#texts.set(entry, text);
		return text.includes(part);
	}

	#namesOf(entry: Entry): Name[] {
		const names = this.#names.get(entry) ?? namesOf(entry);
		this.#names.set(entry, names);
		return names;
	}

	#isStaged({ importId }: { importId?: string | undefined }): boolean {
		return importId !== undefined && this.#staging.has(importId);
	}

	/** Publishing changes no entry: whatever was put together may be of other words now. */
	#takeImport(id: string, data: string | null): void {
		if (data === null) this.#imports.delete(id);
		else this.#imports.set(id, JSON.parse(data) as Import);
		this.#staging = stagingOf(this.#imports.values());
		this.#entries.clear();
		this.#allNames = undefined;
	}

	#changed(conceptId: string): void {
		this.#entries.delete(conceptId);
		this.#allNames = undefined;
	}

	#takeConcept(id: string, seq: number, data: string | null): void {
		this.#changed(id);
		if (data === null) this.#concepts.delete(id);
		if (data === null || !this.#concepts.has(id)) this.#ids = undefined;
		if (data !== null) this.#concepts.set(id, { data: JSON.parse(data) as Concept, seq });
	}

	#takeTerm(id: string, seq: number, data: string | null): void {
		const before = this.#conceptOf.get(id);
		if (before !== undefined) {
			this.#terms.get(before)?.delete(id);
			this.#changed(before);
		}
		this.#conceptOf.delete(id);
		if (data === null) return;
		const term = JSON.parse(data) as Term;
		const own = this.#terms.get(term.conceptId) ?? new Map();
		this.#terms.set(term.conceptId, own.set(id, { data: term, seq }));
		this.#conceptOf.set(id, term.conceptId);
		this.#changed(term.conceptId);
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

const namesOf = (entry: Entry): Name[] =>
	entry.terms.map(({ data: { text, status } }) => ({
		...{ word: text, folded: folded(text), isDeprecated: status === 'deprecated', entry },
	}));
