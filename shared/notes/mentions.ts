interface Person {
	id: string;
	name: string;
}

/** A piece of a text; `id` is set where it names somebody. */
export interface Said {
	text: string;
	id?: string;
}

/** The text in pieces: “@Mary Jones” is one where there is a Mary Jones, and no piece of an address. */
export function saidIn(text: string, people: readonly Person[]): Said[] {
	const named = people
		.filter(({ name }) => name !== '')
		.sort((a, b) => b.name.length - a.name.length);
	const pieces: Said[] = [];
	let from = 0;
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		const person = startsWord(text, at)
			? named.find(({ name }) => isNamed(text, at + 1, name))
			: undefined;
		if (!person) continue;
		const end = at + 1 + person.name.length;
		if (at > from) pieces.push({ text: text.slice(from, at) });
		pieces.push({ text: text.slice(at, end), id: person.id });
		from = end;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}

/** Whom a text names with @, each once. */
export const mentionsIn = (text: string, people: readonly Person[]): string[] => [
	...new Set(saidIn(text, people).flatMap(({ id }) => id ?? [])),
];

const startsWord = (text: string, at: number): boolean =>
	!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));

const isNamed = (text: string, at: number, name: string): boolean =>
	text.slice(at, at + name.length).toLocaleLowerCase() === name.toLocaleLowerCase() &&
	!/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2));
