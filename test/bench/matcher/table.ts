import type { Row } from '../model.ts';
import { rounded } from '../statistics.ts';
import { OURS } from './candidates.ts';
import type { Cell } from './measure.ts';

/** How the texts are called in the columns, in their order. */
const TEXTS = ['1 MB', '10 MB'] as const;

/** A line for each cell; `ours` are the places that we found with the same terms. */
export function rowsOf(cell: Cell, ours: Cell | undefined): Row[] {
	const { build } = cell;
	const row: Row = { terms: cell.terms, matcher: cell.name };
	for (const [i, text] of TEXTS.entries()) {
		const speed = cell.texts[i]?.speed;
		row[`${text}: MB/s`] = speed ? rounded(speed.mbPerS, 1) : '';
		row[`${text}: of the loop`] = speed ? rounded(speed.share, 3) : '';
	}
	row['hits in 1 MB'] = hits(cell, 0);
	row['hits in 10 MB'] = hits(cell, 1);
	row['same places as ours'] = cell === ours ? '' : samePlaces(cell, ours);
	row['first build, ms'] = build ? rounded(build.firstMs, 1) : '';
	row['build, ms'] = build ? rounded(build.ms, 1) : '';
	row['heap, MB'] = build ? rounded(build.heapBytes / 1e6) : '';
	row['as bytes, MB'] = build?.bytes === undefined ? '' : rounded(build.bytes / 1e6);
	row.missing = cell.missing ?? '';
	return cell.pieces ? [row, piecesRow(cell, row)] : [row];
}

/** The same text as pages hold it: many short strings. */
const piecesRow = (cell: Cell, row: Row): Row => ({
	...Object.fromEntries(Object.keys(row).map((column) => [column, ''])),
	terms: cell.terms,
	matcher: `${OURS}, in pieces of 10–200 characters`,
	[`${TEXTS[0]}: MB/s`]: rounded(cell.pieces?.mbPerS ?? 0, 1),
	[`${TEXTS[0]}: of the loop`]: rounded(cell.pieces?.share ?? 0, 3),
});

const hits = (cell: Cell, text: number): number | string => {
	const places = cell.texts[text]?.places;
	return places ? places.length / 2 : '';
};

function samePlaces(cell: Cell, ours: Cell | undefined): string {
	const compared = cell.texts.map(({ places }, text) => {
		const own = ours?.texts[text]?.places;
		return own?.length === places.length && places.every((at, i) => at === own[i]);
	});
	if (compared.length === 0) return '';
	return compared.every(Boolean) ? 'yes' : 'no';
}
