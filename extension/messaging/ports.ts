import { browser } from 'wxt/browser';
import type { PageEvent } from './replies.ts';
import { PAGE_PORT, type PortMessage } from './wire.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

export interface Ports {
	/** Tells all of them, or those whose address and tab `which` accepts. */
	send(event: PageEvent, which?: (url: string, tabId?: number) => boolean): void;
}

export interface PortsDeps {
	/** A page came or went. */
	onCount(count: number): void;
	/** What the page at `url` missed while it held no port, since `since` (milliseconds since the epoch). */
	missed(since: number, url: string): Promise<PageEvent[]>;
}

/**
 * The background's end of the ports that visible pages hold. Call it in the first turn of the
 * worker, or the port that woke it is lost.
 */
export function acceptPorts({ onCount, missed }: PortsDeps): Ports {
	const ports = new Set<Port>();

	const hear = async (port: Port, message: Partial<PortMessage> | null) => {
		if (message?.type !== 'missed' || typeof message.since !== 'number') return;
		for (const event of await missed(message.since, addressOf(port)))
			if (ports.has(port)) port.postMessage(event);
	};

	browser.runtime.onConnect.addListener((port) => {
		if (port.name !== PAGE_PORT || port.sender?.id !== browser.runtime.id) return;
		ports.add(port);
		port.onMessage.addListener((message: Partial<PortMessage> | null) => void hear(port, message));
		port.onDisconnect.addListener(() => {
			ports.delete(port);
			onCount(ports.size);
		});
		onCount(ports.size);
	});

	return {
		send(event, which = () => true) {
			for (const port of ports)
				if (which(addressOf(port), port.sender?.tab?.id)) port.postMessage(event);
		},
	};
}

/** Of a frame without an address of its own, what it belongs to. */
const addressOf = ({ sender }: Port): string =>
	(sender?.url?.startsWith('about:') ? sender.origin : sender?.url) ?? '';
