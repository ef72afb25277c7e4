import { browser } from 'wxt/browser';
import type { PageEvent } from './replies.ts';
import { PAGE_PORT, type PortMessage } from './wire.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

export interface Ports {
	/** Pages that are visible at this moment. */
	readonly count: number;
	/** Tells all of them, or those of which `which` holds. */
	send(event: PageEvent, which?: (page: PortPage) => boolean): void;
	/** Is this tab visible and one of ours at work in it? */
	has(tabId: number): boolean;
}

export interface PortPage {
	tabId: number | undefined;
	url: string;
}

export interface PortsDeps {
	/** A page came or went. */
	onCount(count: number): void;
	/** What a page missed while it held no port, since `since` (milliseconds since the epoch). */
	missed(since: number, page: PortPage): Promise<PageEvent[]>;
}

/**
 * The background's end of the ports that visible pages hold. Call it in the first turn of the
 * worker, or the port that woke it is lost.
 */
export function acceptPorts({ onCount, missed }: PortsDeps): Ports {
	const ports = new Set<Port>();

	const hear = async (port: Port, message: PortMessage) => {
		if (message.type !== 'missed' || typeof message.since !== 'number') return;
		for (const event of await missed(message.since, pageOf(port)))
			if (ports.has(port)) port.postMessage(event);
	};

	browser.runtime.onConnect.addListener((port) => {
		if (port.name !== PAGE_PORT || port.sender?.id !== browser.runtime.id) return;
		ports.add(port);
		port.onMessage.addListener((message: PortMessage) => void hear(port, message));
		port.onDisconnect.addListener(() => {
			ports.delete(port);
			onCount(ports.size);
		});
		onCount(ports.size);
	});

	return {
		get count() {
			return ports.size;
		},
		send(event, which = () => true) {
			for (const port of ports) if (which(pageOf(port))) port.postMessage(event);
		},
		has: (tabId) => [...ports].some((port) => port.sender?.tab?.id === tabId),
	};
}

const pageOf = ({ sender }: Port): PortPage => ({
	tabId: sender?.tab?.id,
	url: sender?.url ?? '',
});
