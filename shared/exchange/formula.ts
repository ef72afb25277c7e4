/**
 * A cell that begins so is a formula to a spreadsheet, and runs when the file is opened. An apostrophe before it makes
 * it a text; a text that begins with apostrophes and then so gets one more, so that none is lost on the way back.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const unguarded = (text: string): string =>
	text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
