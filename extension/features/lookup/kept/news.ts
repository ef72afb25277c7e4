const CHANNEL = 'common-ground:lookup';

let channel: BroadcastChannel | undefined;

/** Tells extension pages that the kept index became another. Only the background calls it. */
export function announceIndex(): void {
	channel ??= new BroadcastChannel(CHANNEL);
	channel.postMessage(null);
}

/** Calls `listener` after each change of the kept index, for as long as the page lives. */
export function onIndex(listener: () => void): void {
	channel ??= new BroadcastChannel(CHANNEL);
	channel.addEventListener('message', listener);
}
