import { compileMatcher } from './compile.ts';
import type { MatchTerm } from './model.ts';

export const term = (text: string, more: Partial<MatchTerm> = {}): MatchTerm => ({
	conceptId: text,
	text,
	side: 'it',
	caseSensitive: false,
	exact: false,
	deprecated: false,
	...more,
});

/** What is found, as text with its concepts: "Service  Level[sla]". */
export const found = (text: string, ...terms: (string | MatchTerm)[]): string[] =>
	compileMatcher(terms.map((t) => (typeof t === 'string' ? term(t) : t)))
		.find(text)
		.map((m) => `${text.slice(m.start, m.end)}[${m.terms.map((t) => t.conceptId)}]`);

/** What is found, as text. */
export const words = (text: string, ...terms: (string | MatchTerm)[]): string[] =>
	found(text, ...terms).map((f) => f.slice(0, f.indexOf('[')));
