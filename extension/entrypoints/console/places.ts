const SCREENS = [
	...(['glossary', 'queue', 'inbox', 'priorities', 'tickets', 'moved'] as const),
	...(['concerns', 'decisions', 'lessons', 'levels'] as const),
	...(['perspective', 'practice', 'pulse'] as const),
	...(['divergence', 'scoring', 'review'] as const),
	...(['questions', 'starter', 'exchange', 'team', 'policy', 'access', 'compare'] as const),
] as const;
export type Screen = (typeof SCREENS)[number];

/** A place of the console: a screen and, where one is open, the id of a thing on it. */
export interface Route {
	screen: Screen;
	id: string;
}

/** An address that says nothing we know leads to the glossary. */
export function parseRoute(hash: string): Route {
	const [, name = '', id = ''] = hash.replace(/^#/, '').split('/');
	const screen = SCREENS.find((known) => known === name);
	return screen ? { screen, id: decoded(id) } : { screen: 'glossary', id: '' };
}

export const linkTo = (screen: Screen, id = ''): string =>
	id ? `#/${screen}/${encodeURIComponent(id)}` : `#/${screen}`;

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
