import type { Theme } from './theme.ts';

/**
 * A colour of the design tokens (the text of `tokens.css`) for what cannot see them: a rule for
 * `::highlight` stands in the page's own tree, where our custom properties must not be.
 */
export function token(tokens: string, name: string, theme: Theme): string {
	const pair = new RegExp(`--${name}:\\s*light-dark\\(\\s*([^,()]+),\\s*([^,()]+)\\)`).exec(tokens);
	const colour = pair?.[theme === 'light' ? 1 : 2];
	if (!colour) throw new Error(`There is no colour --${name} with a light and a dark value.`);
	return colour.trim();
}
