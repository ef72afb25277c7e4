import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import type { PageContext } from '../../page/context.ts';
import { oncePerFrame } from '../../page/frame.ts';
import { onChord } from '../../page/on-keys.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import chipCss from '../../ui/chip/chip.css?inline';
import { createTicketPanel } from '../ticket/open.tsx';
import { Attention, cardAround } from './attention.ts';
import { Chips } from './Chips.tsx';
import css from './chips.css?inline';
import { Cover } from './cover.ts';
import { type Drawn, sameDrawing } from './draw.ts';
import { fetchChips } from './fetch-chips.ts';
import { findSpots, isOnTop, lookAround, NOTHING, type Seen } from './spots.ts';
import { Tags } from './tags.ts';

/** Keeps the tags in place and up to date for as long as the page is open. */
export function showTags(context: PageContext, site: SiteAdapter): void {
	const layer = context.host.mount('priority-tags', `${chipCss}\n${css}`);
	const panel = createTicketPanel(context, site);
	const here = () => new URL(location.href);
	const refOf = (key: string): TicketRef => ({ system: site.id, host: site.hostOf(here()), key });
	const tags = new Tags({ fetch: (keys) => fetchChips(keys.map(refOf)), onChange: place });
	const cover = new Cover({ now: () => performance.now(), again: later(place, context.signal) });
	let shown: readonly Drawn[] = [];
	/** What the page shows, until it changes: a mere scroll moves only the chips. */
	let seen: Seen | undefined;
	/** … and what it showed when it was looked at last. */
	let latest = NOTHING;

	/** Reads everything first, then draws, so that the page is laid out at most once. */
	function place(): void {
		if (context.signal.aborted) return;
		seen ??= look();
		tags.want([seen.header, ...seen.cards].flatMap((card) => card?.key ?? []));
		const found = findSpots(
			seen,
			(key) => tags.of(key),
			document,
			(card) => attention.isAt(card),
		);
		const free = cover.seen(found, (candidate) => isOnTop(candidate, context.host.element));
		draw(free.map(({ spot }) => ({ spot, chip: tags.of(spot.key) ?? null })));
	}

	function look(): Seen {
		const url = here();
		const misfit = site.misfit(document, url);
		const found = misfit ? NOTHING : lookAround(site, document, url);
		const key = found.header?.key ?? site.keyFromUrl(url);
		context.report({ misfit, ticket: key ? refOf(key) : null });
		latest = found;
		return found;
	}

	function draw(drawn: readonly Drawn[]): void {
		if (sameDrawing(shown, drawn)) return;
		shown = drawn;
		layer.render(
			<Chips
				drawn={drawn}
				labelOf={site.label}
				sideNames={context.settings.sideNames}
				onOpen={(key, button) => panel.open(refOf(key), titleOf(key), button)}
			/>,
		);
	}

	const titleOf = (key: string): string => {
		const header = site.header(document, here());
		return header?.key === key ? header.title : '';
	};

	/** The ticket of the card that has the focus, or the open one. */
	function askForKey(): void {
		const focused = document.activeElement;
		seen ??= look();
		const at = (focused && cardAround(focused, seen.cards)) ?? seen.header;
		if (!at) context.announce(NO_TICKET);
		else
			panel.open(refOf(at.key), titleOf(at.key), focused instanceof HTMLElement ? focused : null);
	}

	const attention = new Attention({
		signal: context.signal,
		overlay: context.host.element,
		cards: () => latest.cards,
		onChange: oncePerFrame(place, context.signal),
	});
	onChord('KeyP', askForKey, context.signal);
	context.signal.addEventListener('abort', layer.remove, { once: true });
	context.onLayout(place);
	context.onMutations(() => {
		seen = undefined;
	});
	context.onNavigate(() => {
		seen = undefined;
		place();
	});
	context.onSettings(() => {
		shown = [];
		place();
		panel.refresh();
	});
	context.onEvent(({ type }) => {
		if (type !== 'tickets') return;
		void tags.refresh();
		panel.refresh();
	});
}

const NO_TICKET = 'No ticket here has the focus. Go to a card or row, or open a ticket.';

/** Runs something once after a while, however often it is asked for meanwhile. */
function later(run: () => void, signal: AbortSignal): (ms: number) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
	return (ms) => {
		timer ??= setTimeout(() => {
			timer = undefined;
			run();
		}, ms);
	};
}
