import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import type { PageContext } from '../../page/context.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import { Drawer } from './Drawer.tsx';
import { keyBefore, landing } from './renamed.ts';
import { ticketSheet } from './sheet.ts';

export interface TicketPanelHandle {
	/** Opens the panel of this ticket; `back` gets the focus when it closes. */
	open(ref: TicketRef, title: string, back: HTMLElement | null): void;
	/** The ticket may have changed. */
	refresh(): void;
}

/** The ticket panel of a page; there is one, and it shows one ticket at a time. */
export function createTicketPanel(context: PageContext, site: SiteAdapter): TicketPanelHandle {
	const layer = context.host.mount('ticket-panel', ticketSheet);
	let shown: { ref: TicketRef; title: string; back: HTMLElement | null } | undefined;
	/** Asked at once: whatever the member does on the page later is no redirect. */
	const before = keyBefore(site, landing());
	const landed = site.keyFromUrl(new URL(location.href));
	let news = 0;
	context.signal.addEventListener('abort', layer.remove, { once: true });

	const close = (): void => {
		const back = shown?.back;
		shown = undefined;
		layer.render(null);
		if (back?.isConnected) back.focus();
	};
	/** By which other key the tracker was asked for this ticket: by the load, or by an address that it keeps. */
	const askedAs = (key: string): string | undefined => {
		if (key === landed && before) return before;
		const url = new URL(location.href);
		const former = site.formerKey(document, url);
		return former && site.header(document, url)?.key === key ? former : undefined;
	};
	const render = (): void => {
		if (!shown) return;
		layer.render(
			<Drawer
				key={ticketId(shown.ref)}
				ticket={shown.ref}
				label={site.label(shown.ref.key)}
				title={shown.title}
				settings={context.settings}
				news={news}
				address={location.href}
				askedAs={askedAs(shown.ref.key)}
				announce={context.announce}
				onClose={close}
			/>,
		);
	};
	return {
		open(ref, title, back) {
			shown = { ref, title, back };
			render();
		},
		refresh() {
			news += 1;
			render();
		},
	};
}
