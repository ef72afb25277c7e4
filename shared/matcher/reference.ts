import { endingsOf } from './inflections/index.ts';
import type { Match, MatchTerm } from './model.ts';

/**
 * What the matcher is compared with in tests: the same rules said plainly, slow, and in no line the
 * same code. A text is cut into pieces by one expression; forms of terms, cut likewise, are laid on
 * the pieces word by word.
 */
export function findSlowly(terms: readonly MatchTerm[], text: string): Match[] {
	const pieces = piecesOf(text);
	const forms = terms.flatMap((term) => formsOf(term).map((form) => ({ form, term })));
	const matches: Match[] = [];
	let resume = 0;
	for (const [at, piece] of pieces.entries()) {
		if (!isWord(piece) || piece.start < resume) continue;
		let best: Match | undefined;
		for (const { form, term } of forms) {
			const from = at - form.findIndex(isWord);
			const place = standsAt(pieces, from, form, term);
			if (!place || place.start < resume) continue;
			const order = best ? place.start - best.start || best.end - place.end : -1;
			if (order < 0) best = { ...place, terms: [term] };
			else if (order === 0) best?.terms.push(term);
		}
		if (!best) continue;
		resume = best.end;
		const shown = [...new Set(best.terms)].filter(({ shield }) => !shield);
		if (shown.length > 0) matches.push({ ...best, terms: shown });
	}
	return matches;
}

interface Piece {
	kind: 'word' | 'character' | 'blank' | 'sign';
	text: string;
	start: number;
	end: number;
}

const UNSEEN = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]';
const CHARACTER = '[[\\p{L}\\p{N}]&&[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}]]';
const MARK = `[\\p{M}--${UNSEEN}]`;
const LETTER = `[[\\p{L}\\p{N}${MARK}]--${CHARACTER}]`;
const PIECE = new RegExp(
	`(?<character>${CHARACTER}(?:${UNSEEN}*${MARK})*)|(?<word>${LETTER}(?:${UNSEEN}*${LETTER})*)|` +
		`(?<unseen>${UNSEEN})|(?<blank>\\s)|(?<sign>[^])`,
	'gv',
);

function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	for (const { index: start, groups = {}, 0: raw } of text.matchAll(PIECE)) {
		const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
		const end = start + raw.length;
		const last = pieces.at(-1);
		if (kind === 'blank') {
			if (last?.kind === 'blank') last.end = end;
			else pieces.push({ kind, text: ' ', start, end });
		} else if (kind === 'sign') pieces.push({ kind, text: plain(raw), start, end });
		else if (kind === 'word' || kind === 'character')
			pieces.push({ kind, text: composed(raw), start, end });
	}
	return pieces;
}

const composed = (raw: string): string =>
	raw.replace(new RegExp(UNSEEN, 'gv'), '').normalize('NFC');

const plain = (sign: string): string =>
	sign.replace('\u2019', "'").replace('\u2010', '-').replace('\u2011', '-');

const isWord = ({ kind }: Piece): boolean => kind === 'word' || kind === 'character';

function formsOf(term: MatchTerm): Piece[][] {
	if (term.text.length > 200 || !term.text.isWellFormed()) return [];
	const pieces = piecesOf(term.text);
	while (pieces[0]?.kind === 'blank') pieces.shift();
	while (pieces.at(-1)?.kind === 'blank') pieces.pop();
	if (!pieces.some(isWord)) return [];
	const last = pieces.at(-1) as Piece;
	if (last.kind !== 'word' || term.exact) return [pieces];
	const endings = endingsOf(last.text, term.lang);
	const others = endings.map(({ cut, add }) => last.text.slice(0, last.text.length - cut) + add);
	return [last.text, ...others].map((text) => [...pieces.slice(0, -1), { ...last, text }]);
}

/** Where the form lies if its first piece is laid on piece `from`, if it may stand there. */
function standsAt(
	pieces: readonly Piece[],
	from: number,
	form: readonly Piece[],
	term: MatchTerm,
): Pick<Match, 'start' | 'end'> | undefined {
	const fits = form.every((piece, i) => {
		const met = pieces[from + i];
		if (!met) return false;
		if (isWord(piece) && isWord(met))
			return term.caseSensitive
				? met.text === piece.text
				: withoutCase(met.text) === withoutCase(piece.text);
		const between = [form[i - 1], form[i + 1]].every((side) => side && isWord(side));
		if (piece.kind === 'blank' && met.text === '-') return between && !term.exact;
		return met.kind === piece.kind && met.text === piece.text;
	});
	const to = from + form.length - 1;
	const first = pieces[from];
	const last = pieces[to];
	if (!fits || !first || !last) return undefined;
	const joined = (at: number, sign?: string) => isJoined(pieces, at, sign);
	const partOf = isFoundInCompounds(term) ? '-' : '';
	if (joined(from) || joined(to)) return undefined;
	if (joined(from - 1) && !joined(from - 1, partOf)) return undefined;
	if (!joined(to + 1) || joined(to + 1, partOf)) return { start: first.start, end: last.end };
	const s = pieces[to + 2]?.text ?? '';
	if (!joined(to + 1, "'") || joined(to + 3)) return undefined;
	return (term.caseSensitive ? s : withoutCase(s)) === 's'
		? { start: first.start, end: pieces[to + 2]?.end ?? 0 }
		: undefined;
}

/** Is the piece a joint (of this kind) between two words? */
function isJoined(pieces: readonly Piece[], at: number, sign?: string): boolean {
	const text = pieces[at]?.text ?? '';
	if (sign === undefined ? !"-'._@".includes(text) || text === '' : text !== sign) return false;
	return pieces[at - 1]?.kind === 'word' && pieces[at + 1]?.kind === 'word';
}

const isFoundInCompounds = ({ text, caseSensitive, lang }: MatchTerm): boolean =>
	(caseSensitive && (text.match(/\p{Lu}|\p{N}/gu)?.length ?? 0) > 1) ||
	lang?.split('-')[0]?.toLowerCase() === 'de';

/** One unit for one; the units of one capital are one. */
const withoutCase = (word: string): string =>
	word
		.split('')
		.map((unit) => (unit === 'ı' ? unit : one(one(unit, 'toUpperCase'), 'toLowerCase')))
		.join('');

const one = (unit: string, change: 'toUpperCase' | 'toLowerCase'): string =>
	unit[change]().length === 1 ? unit[change]() : unit;
