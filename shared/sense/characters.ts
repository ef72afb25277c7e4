const LETTER = /[\p{L}\p{N}\p{M}\u00ad]/u;
/** What may stand inside a word, between letters or digits. */
const JOINTS = /['’_.@&/-]/;

/** By code unit: 0 for not looked at yet, else one of these. */
const kinds = new Uint8Array(0x10000);
const OTHER = 1;
const WORD = 2;
const JOINT = 3;

function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	const known = kinds[unit];
	if (known) return known;
	const char = String.fromCharCode(unit);
	// Halves of characters beyond the first plane are taken as letters: rare scripts, and emoji.
	const isLetter = LETTER.test(char) || (unit >= 0xd800 && unit <= 0xdfff);
	const kind = isLetter ? WORD : JOINTS.test(char) ? JOINT : OTHER;
	kinds[unit] = kind;
	return kind;
}

export const isWord = (text: string, at: number): boolean => kindAt(text, at) === WORD;

/** Is this unit of a word, also as what joins two parts of one? */
export function goesOn(text: string, at: number): boolean {
	const kind = kindAt(text, at);
	if (kind !== JOINT) return kind === WORD;
	return at > 0 && at + 1 < text.length && isWord(text, at - 1) && isWord(text, at + 1);
}
