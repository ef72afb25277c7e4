import type { SideOrShared } from '../model/side.ts';
import type { Entry } from './entry.ts';
import type { Held } from './team.ts';

/** Case, width and runs of blanks do not tell words apart. */
export const foldedWord = (text: string): string =>
	text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Which entry of the team an entry of a file means. */
export class Matcher {
	readonly #byId: ReadonlyMap<string, Held>;
	readonly #byWord = new Map<string, { held: Held; side: SideOrShared; text: string }[]>();

	/** `claimed`: ids that the file names, which mean no other entry. */
	constructor(team: readonly Held[], claimed: ReadonlySet<string>) {
		this.#byId = new Map(team.map((held) => [held.concept.id, held]));
		for (const held of team) {
			if (claimed.has(held.concept.id)) continue;
			for (const { text, side } of held.terms) {
				const word = foldedWord(text);
				const known = this.#byWord.get(word) ?? [];
				known.push({ held, side, text });
				this.#byWord.set(word, known);
			}
		}
	}

	/**
	 * By its id; else by its preferred word, side and subject, as far as the file says them. Several, where those do
	 * not tell them apart.
	 */
	find({ id, terms, fields: { subjectField } }: Entry): Held[] {
		const named = id === undefined ? undefined : this.#byId.get(id);
		if (named) return [named];
		const preferred = terms.find(({ status }) => status === 'preferred') ?? terms[0];
		if (!preferred) return [];
		const found = (this.#byWord.get(foldedWord(preferred.text)) ?? []).filter(
			({ held, side, text }) =>
				!(isCapitals(preferred.text) && !isCapitals(text)) &&
				(preferred.side === undefined || preferred.side === side) &&
				(subjectField === undefined ||
					held.concept.subjectField === '' ||
					foldedWord(held.concept.subjectField) === foldedWord(subjectField)),
		);
		const all = [...new Set(found.map(({ held }) => held))];
		// One that is called so before all is meant rather than one that is also called so.
		const called = all.filter((held) =>
			held.terms.some(
				({ text, status }) =>
					status === 'preferred' && foldedWord(text) === foldedWord(preferred.text),
			),
		);
		return called.length > 0 ? called : all;
	}
}

/** “EPICS” is no “epics”; whoever writes “dns” means “DNS”. */
const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();
