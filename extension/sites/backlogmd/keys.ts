/** Ids have a prefix of letters that the team chooses; parts of a task have numbers with dots. */
const KEY = String.raw`[A-Za-z]+-\d+(?:\.\d+)*`;
const LABEL = new RegExp(String.raw`(?:^|\s)(${KEY}): (.*)$`, 's');
const HEADING = new RegExp(`^(${KEY}) — (.*)$`, 's');
const ADDRESS = new RegExp(`^/(?:board|tasks)/(${KEY})(?:/|$)`);

export interface Named {
	key: string;
	title: string;
}

const named = (found: RegExpExecArray | null): Named | undefined => {
	const [, key, title] = found ?? [];
	return key ? { key: key.toUpperCase(), title: title ?? '' } : undefined;
};

/** A card's or row's accessible name: some words, the id, a colon, the title. */
export const namedByLabel = (label: string | null): Named | undefined =>
	named(LABEL.exec(label ?? ''));

/** The heading of an open task: the id, a dash, the title. */
export const namedByHeading = (text: string): Named | undefined => named(HEADING.exec(text));

export const keyFromUrl = (url: URL): string | undefined =>
	ADDRESS.exec(url.pathname)?.[1]?.toUpperCase();
