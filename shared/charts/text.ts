/** A number as every machine writes it: “12,345”, “0.5”; at most `digits` behind the point. */
export function numeral(value: number, digits = 0): string {
	const [whole = '0', rest = ''] = Math.abs(value).toFixed(digits).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
	const fraction = rest.replace(/0+$/u, '');
	const text = fraction ? `${grouped}.${fraction}` : grouped;
	return value < 0 && /[1-9]/u.test(text) ? `−${text}` : text;
}

/** A share between 0 and 1: “43 %”. */
export const percent = (share: number): string => `${numeral(share * 100)} %`;

/** Wide letters take the room of two: East Asian ones and pictures. */
const WIDE =
	/[\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{1f300}-\u{1faff}]/u;
/** What belongs to the letter before it. */
const JOINS = /\p{M}|\u{200d}|[\u{1f3fb}-\u{1f3ff}]/u;

/** One line of letters that each take the room of one. */
const PLAIN = /^[!-~]*(?: [!-~]+)*$/u;

/** A text cut to a room of so many letters, never inside one; nobody can measure text here. */
export function shorten(text: string, room: number): string {
	if (text.length <= room && PLAIN.test(text)) return text;
	const letters = [...text.replace(/\s+/gu, ' ').trim()];
	const width = (letter: string): number => (JOINS.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1);
	let used = 0;
	let kept = 0;
	for (const [index, letter] of letters.entries()) {
		used += width(letter);
		if (used > room) return `${trimmed(letters.slice(0, kept))}…`;
		if (used < room && !JOINS.test(letters[index + 1] ?? '')) kept = index + 1;
	}
	return letters.join('');
}

const trimmed = (letters: readonly string[]): string => letters.join('').trimEnd();
