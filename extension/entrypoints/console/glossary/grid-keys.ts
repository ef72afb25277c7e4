import type { RefObject } from 'preact';
import type { Entry } from '../../../features/lookup/entry.ts';
import { go } from '../route.ts';
import { chooseAll, chooseUpTo, toggleChosen } from './chosen.ts';
import { ROW_HEIGHT } from './useWindow.ts';

/** For the help of the screen; the table answers them while it has the focus. */
export const GRID_KEYS = [
	{ key: 'ArrowDown', text: 'In the table: next row; PageDown and End go further' },
	{ key: 'Enter', text: 'In the table: open the row' },
	{ key: ' ', text: 'In the table: choose the row; with Shift and an arrow, several' },
];

interface Grid {
	rows: readonly Entry[];
	/** Where the mark stands; -1 where it stands nowhere yet. */
	at: number;
	/** Rows may be chosen for work on many. */
	choosing: boolean;
	/** What scrolls: its height is a page. */
	page: RefObject<HTMLElement | null>;
	onMark: (id: string) => void;
}

/** The keys of the table: arrows, pages and ends move the mark, Enter opens, Space chooses, Shift chooses up to there. */
export function gridKeys(grid: Grid): (event: KeyboardEvent) => void {
	const { rows, at, choosing, onMark } = grid;
	const idAt = (place: number): string => rows[place]?.concept.id ?? '';
	return (event) => {
		const { key, shiftKey } = event;
		if (event.altKey || event.target !== event.currentTarget) return;
		const all = key === 'a' && (event.ctrlKey || event.metaKey);
		if ((event.ctrlKey || event.metaKey) && !all) return;
		const to = placeAfter(key, grid);
		if (to !== undefined) {
			onMark(idAt(to));
			if (shiftKey && choosing) chooseUpTo(idAt(to), idAt(Math.max(at, 0)));
		} else if (all && choosing) chooseAll();
		else if (key === 'Enter' && at >= 0) go('glossary', idAt(at));
		else if (key === ' ' && at >= 0 && choosing) toggleChosen(idAt(at));
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
}

function placeAfter(key: string, { rows, at, page }: Grid): number | undefined {
	const height = Math.max(1, Math.floor((page.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
	const by = { ArrowDown: 1, ArrowUp: -1, PageDown: height, PageUp: -height }[key];
	const to = by !== undefined ? at + by : { Home: 0, End: rows.length - 1 }[key];
	return to === undefined || rows.length === 0
		? undefined
		: Math.min(Math.max(to, 0), rows.length - 1);
}
