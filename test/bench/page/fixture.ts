import { sameEachTime } from './random.ts';
import { EVERYDAY, FIRST } from './vocabulary.ts';

export interface Fixture {
	elements: number;
	/** Words of the glossary in the text: one in twenty elements, or one in two. */
	hits: 'sparse' | 'dense';
}

const CARD_ELEMENTS = 13;
const ROW_ELEMENTS = 8;
/** Of a tracker's board, before its backlog begins. */
const CARDS = 120;
const COLUMNS = 4;

/**
 * A tracker's page, the same in every run: a board of four columns with cards, and below it the
 * backlog as rows. `words` are what hits are taken from.
 */
export function pageOf({ elements, hits }: Fixture, words: readonly string[]): string {
	const write = writer(words, hits === 'dense' ? HITS_DENSE : HITS_SPARSE);
	const cards = Array.from({ length: CARDS }, (_, i) => card(i, write));
	const columns = Array.from({ length: COLUMNS }, (_, column) =>
		element(
			'section',
			`<h2>Column ${column + 1}</h2>${cards.filter((_, i) => i % COLUMNS === column).join('')}`,
		),
	);
	const rows = Math.floor((elements - CARDS * CARD_ELEMENTS) / ROW_ELEMENTS);
	const backlog = Array.from({ length: rows }, (_, i) => row(CARDS + i, write));
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Backlog</title>
<style>${STYLE}</style></head><body><header><h1>The shop</h1></header>
<div class="board">${columns.join('')}</div>
<main>${sections(backlog).join('')}</main></body></html>`;
}

/** Out of a hundred places where a word may stand. */
const HITS_DENSE = 24;
const HITS_SPARSE = 2;

/** So many words, with hits among them. */
type Writer = (length: number) => string;

function writer(words: readonly string[], hits: number): Writer {
	const one = sameEachTime(11);
	const hundred = Array.from({ length: 100 }, (_, i) => i);
	const word = (): string =>
		one(hundred) < hits ? one(words) : one(hundred) < 10 ? one(FIRST) : one(EVERYDAY);
	return (length) => {
		const text = Array.from({ length }, word).join(' ');
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
	};
}

const element = (name: string, inside: string, kind?: string): string =>
	`<${name}${kind ? ` class="${kind}"` : ''}>${inside}</${name}>`;

const card = (i: number, write: Writer): string =>
	element(
		'article',
		`<header><span class="key">SHOP-${i}</span> <span class="type">Task</span></header>
<h3><a href="#${i}">${write(7)}</a></h3><p>${write(12)} <b>${write(2)}</b> ${write(8)}</p>
<ul><li>${write(1)}</li><li>${write(1)}</li></ul>
<footer><span>Mary</span> <time>3 May</time></footer>`,
		'card',
	);

const row = (i: number, write: Writer): string =>
	element(
		'div',
		`<span class="key">SHOP-${i}</span><a href="#${i}">${write(9)}</a><span>${write(3)}</span>
<span class="type">Task</span><time>3 May</time><em>${write(1)}</em><b>Ian</b>`,
		'row',
	);

const ROWS_A_SECTION = 25;

/** Sprints, each with a heading. */
const sections = (rows: readonly string[]): string[] =>
	Array.from({ length: Math.ceil(rows.length / ROWS_A_SECTION) }, (_, i) =>
		element(
			'section',
			`<h2>Sprint ${i + 1}</h2>${rows.slice(i * ROWS_A_SECTION, (i + 1) * ROWS_A_SECTION).join('')}`,
		),
	);

const STYLE = `
body { font: 14px/1.4 sans-serif; margin: 0 16px; color: #172b4d; background: white }
.board { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px }
.card { border: 1px solid #ccc; border-radius: 4px; padding: 8px; margin-bottom: 8px }
.card h3 { font-size: 14px; margin: 4px 0 }
.card ul { display: flex; gap: 4px; list-style: none; padding: 0; margin: 0 }
.card li { background: #eee; border-radius: 3px; padding: 0 4px }
.row { display: grid; grid-template-columns: 90px 1fr 260px 60px 60px 120px 60px; gap: 8px;
	border-bottom: 1px solid #ddd; padding: 4px 0 }
.key { color: #5e6c84 }
`;
