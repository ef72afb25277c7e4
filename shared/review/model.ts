import type { Series } from '../charts/hue.ts';
import type { LineSeries } from '../charts/lines.ts';
import type { SlopeProps } from '../charts/slope.ts';
import type { Period } from './period.ts';

/** A thing that stands elsewhere in the pack. */
export interface Ref {
	text: string;
	/** Anchor of its row. */
	to: string;
}

/** An address outside of the pack: http or https. */
export interface Outside {
	text: string;
	href: string;
}

/** A number and what was counted. */
export interface Count {
	/** As it is written: “12”, “43 %”. */
	number: string;
	evidence: readonly Ref[];
}

export type Cell = string | Ref | Outside | Count | readonly Cell[];

export interface Row {
	/** Anchor, where other parts refer to it. */
	id?: string;
	cells: readonly Cell[];
}

export interface Table {
	kind: 'table';
	id: string;
	caption: string;
	head: readonly string[];
	rows: readonly Row[];
	/** How many are shown at once; the others open. */
	show: number;
}

export interface Bar {
	label: string;
	/** One of each series. */
	values: readonly number[];
	cells: readonly Cell[];
}

export interface Bars {
	kind: 'bars';
	id: string;
	caption: string;
	/** What the rows are. */
	of: string;
	series: readonly Series[];
	rows: readonly Bar[];
	/** The values are shares from 0 to 1. */
	shares?: boolean;
}

export interface Lines {
	kind: 'lines';
	id: string;
	caption: string;
	of: string;
	steps: readonly string[];
	series: readonly LineSeries[];
	range: readonly [number, number];
	digits: number;
}

/** Both lists side by side, with a line from one place to the other for each pair. */
export interface Slope extends Omit<SlopeProps, 'cell'> {
	kind: 'slope';
	/** Where each row's priority stands in the pack, by its id. */
	cells: Readonly<Record<string, Cell>>;
}

export type Block =
	| { kind: 'text'; text: string }
	/** Nothing to show, and what would fill it. */
	| { kind: 'empty'; text: string }
	| { kind: 'counts'; counts: readonly { label: string; count: Count }[] }
	| Table
	| Bars
	| Lines
	| Slope;

export interface Section {
	/** Anchor, unlike any other. */
	id: string;
	title: string;
	/** What it is good for, in a line. */
	about?: string;
	blocks: readonly Block[];
}

/** The whole pack, as data: the same records and period give the same, on every machine. */
export interface Review {
	team: string;
	period: Period;
	sections: readonly Section[];
}
