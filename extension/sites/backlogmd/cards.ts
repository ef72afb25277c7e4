import type { TicketCard } from '../contract.ts';
import { newestKey } from '../newest.ts';
import { oneLine, textOf } from '../text.ts';
import { namedByLabel } from './keys.ts';

const CARD = '[role="button"][draggable][aria-label]';
const ROW_BUTTON = 'tbody tr button[aria-label]';

/** Cards of the board, rows of the list. The id is in the accessible name of the card or of the row's button. */
export function cardsBelow(root: ParentNode): TicketCard[] {
	return [...root.querySelectorAll(`${CARD}, ${ROW_BUTTON}`)].flatMap((named) => {
		const key = namedByLabel(named.getAttribute('aria-label'))?.key;
		return key ? [cardOf(key, named)] : [];
	});
}

function cardOf(key: string, named: Element): TicketCard {
	const row = named.closest('tr');
	return {
		key,
		element: row ?? named,
		get anchor() {
			return row ? named : keyText(named, key);
		},
	};
}

/** The id as the card shows it. */
const keyText = (card: Element, key: string): Element =>
	[...card.querySelectorAll('span')].find((span) => textOf(span).toUpperCase() === key) ?? card;

/** The newest card with this title. Its name may go on behind the title, with the progress of its criteria. */
export function newestTitled(root: ParentNode, title: string): string | undefined {
	const wanted = oneLine(title);
	const same = [...root.querySelectorAll(`${CARD}, ${ROW_BUTTON}`)].flatMap((element) => {
		const found = namedByLabel(element.getAttribute('aria-label'));
		const shown = textOf(element.querySelector('h4') ?? element);
		return found && wanted !== '' && shown === wanted ? [found.key] : [];
	});
	return newestKey(same);
}
