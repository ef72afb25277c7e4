import { type Evaluating, HOST_SELECTOR } from './dom.ts';

/** The marked words of a page as they stand there, over all of the extension's highlights. */
export const markedWords = async (page: Evaluating): Promise<string[]> =>
	(await markedPlaces(page)).map(({ word }) => word);

/** A page of any driver on which the pointer can be moved. */
export interface Pointing extends Evaluating {
	mouse: { move(x: number, y: number, options: { steps: number }): Promise<void> };
}

/** Puts the pointer on a marked word, as a person does who wants to know what it means. */
export async function pointAt(page: Pointing, word: string): Promise<void> {
	const at = (await markedPlaces(page)).find((place) => place.word === word);
	if (!at) throw new Error(`“${word}” is not marked on the page.`);
	await page.mouse.move(at.x, at.y, { steps: 3 });
}

/** A marked word and its middle in the window. */
export interface Place {
	word: string;
	x: number;
	y: number;
}

/** The marked words and where they are, in no particular order; by what the names of their highlights begin with. */
export const markedPlaces = (page: Evaluating, prefix = 'common-ground'): Promise<Place[]> =>
	page.evaluate(
		(prefix) =>
			[...CSS.highlights]
				.filter(([name]) => name.startsWith(prefix))
				.flatMap(([, marks]) => [...marks])
				.map((mark) => {
					const range = document.createRange();
					range.setStart(mark.startContainer, mark.startOffset);
					range.setEnd(mark.endContainer, mark.endOffset);
					const { x, y, width, height } = range.getBoundingClientRect();
					return { word: range.toString(), x: x + width / 2, y: y + height / 2 };
				}),
		prefix,
	);

/** Something that our overlay shows. */
export interface Shown {
	text: string;
	box: { x: number; y: number; width: number; height: number };
}

/**
 * What our overlay shows under this role and name, for drivers that do not see into its shadow root; scrolled
 * to, if asked for, as people do before they press it.
 */
export const inOverlay = (
	page: Evaluating,
	role: string,
	name: string,
	scrollsTo = false,
): Promise<Shown | null> =>
	page.evaluate(
		([host, wantedRole, wantedName, isScrolledTo]) => {
			const root = document.querySelector(host)?.shadowRoot;
			const nameOf = (element: Element): string => {
				const label = root?.getElementById(element.getAttribute('aria-labelledby') ?? '');
				return element.ariaLabel ?? (label ?? element).textContent?.trim() ?? '';
			};
			const found = [
				...(root?.querySelectorAll(`${wantedRole}, [role="${wantedRole}"]`) ?? []),
			].find((element) => nameOf(element) === wantedName && element.checkVisibility());
			if (!found) return null;
			if (isScrolledTo) found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
			const { x, y, width, height } = found.getBoundingClientRect();
			return { text: found.textContent ?? '', box: { x, y, width, height } };
		},
		[HOST_SELECTOR, role, name, scrollsTo] as const,
	);
