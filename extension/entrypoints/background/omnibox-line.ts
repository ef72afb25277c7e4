/** A suggestion below the address bar. */
export interface Line {
	word: string;
	short: string;
}

/** For browsers that show a description as it is. */
export const plainLine = ({ word, short }: Line): string =>
	printable(short ? `${word} – ${short}` : word);

/** For Chrome, which reads a description as XML of its own: the word stands out. */
export const xmlLine = ({ word, short }: Line): string =>
	`<match>${escaped(word)}</match>${short ? ` <dim>– ${escaped(short)}</dim>` : ''}`;

const escaped = (text: string): string =>
	printable(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** XML has no way to write control characters and halves of pairs; line breaks become blanks. */
const printable = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
		.replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '')
		.toWellFormed();
