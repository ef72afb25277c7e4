import { oneLine, textOf } from '../text.ts';
import type { TrackerRules } from './rules.ts';

/** A ticket as the page may call it: "2" or "#2". */
const namesOf = (rules: TrackerRules, key: string): string[] => [
	...new Set([key, rules.label?.(key) ?? key]),
];

/**
 * Does the tab name this ticket with this title: the title first, or right behind the key? Where tickets
 * have no key that people see, the title alone.
 */
export function tabSays(
	rules: TrackerRules,
	document: Document,
	key: string,
	said: string,
): boolean {
	const tab = oneLine(document.title);
	if (said === '' || !tab.includes(said)) return false;
	const [before = ''] = tab.split(said);
	if (rules.keyless) return !/\p{L}/u.test(before);
	return namesOf(rules, key).some(
		(name) =>
			tab.split(/[^\p{L}\p{N}_#/-]+/u).includes(name) &&
			!/\p{L}/u.test(before.split(name).at(-1) ?? ''),
	);
}

/** A short number may be a count of something. */
const TELLING = 2;

/** The element that shows the key and nothing else. */
export function statedIn(
	rules: TrackerRules,
	scope: ParentNode,
	key: string,
	isOther: (element: Element) => boolean,
): Element | undefined {
	const names = namesOf(rules, key).filter((name) => name.length >= TELLING);
	return [...scope.querySelectorAll('span, a, button, div, small, bdi, strong, h1, h2, h3')].find(
		(element) =>
			element.childElementCount === 0 && names.includes(textOf(element)) && !isOther(element),
	);
}

const SEPARATORS = /^[\s:)\]–—-]+/;

/** A title as people gave it, where the heading also shows the key. A mere number may be part of the title. */
export function withoutKey(rules: TrackerRules, said: string, key: string): string {
	const names = namesOf(rules, key).filter((name) => /\D/.test(name));
	for (const name of names) {
		if (said.endsWith(` ${name}`)) return said.slice(0, -name.length).trim();
		if (leads(name, said)) return said.slice(name.length).replace(SEPARATORS, '');
		if (leads(`[${name}]`, said)) return said.slice(name.length + 2).replace(SEPARATORS, '');
	}
	return said;
}

const leads = (name: string, said: string): boolean =>
	said.startsWith(name) && !/^[\p{L}\p{N}]/u.test(said.slice(name.length));

/** Does a heading begin with the key, as in “CAMP-2: Sign-on fails”? */
export const startsWithKey = (rules: TrackerRules, said: string, key: string): boolean =>
	namesOf(rules, key).some(
		(name) => /\D/.test(name) && (leads(name, said) || leads(`[${name}]`, said)),
	);

/** Does the tab name other tickets of this kind and not this one? Then the address is ahead of the page. */
export function tabDenies(rules: TrackerRules, document: Document, key: string): boolean {
	const label = rules.label?.(key) ?? key;
	const prefix = label.replace(/\d+$/, '');
	if (rules.keyless || prefix === '' || prefix === label) return false;
	const named = document.title
		.split(/[^\p{L}\p{N}_#/-]+/u)
		.filter((word) => word.startsWith(prefix) && /^\d+$/.test(word.slice(prefix.length)));
	return named.length > 0 && !named.includes(label);
}
