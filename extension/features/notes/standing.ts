import type { Standing } from '@common-ground/shared/notes/threads.ts';
import { useEffect, useState } from 'preact/hooks';

/** Where the notes of the open ticket are on this page, by id. Empty where nobody looks: on our own pages. */
let standing: ReadonlyMap<string, Standing> = new Map();
let show: (id: string) => void = () => {};
const listeners = new Set<() => void>();

export function setStanding(now: ReadonlyMap<string, Standing>, onShow: typeof show): void {
	standing = now;
	show = onShow;
	for (const listener of listeners) listener();
}

/** Scrolls the page to the words of a note. */
export const showOnPage = (id: string): void => show(id);

export function useStanding(): ReadonlyMap<string, Standing> {
	const [now, setNow] = useState(standing);
	useEffect(() => {
		const heard = () => setNow(standing);
		heard();
		listeners.add(heard);
		return () => void listeners.delete(heard);
	}, []);
	return now;
}
