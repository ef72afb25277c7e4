import { browser } from 'wxt/browser';
import { membership } from '../../replica/device.ts';

const FLOOR = 'sync';
const RETRY = 'retry';
const FLOOR_MINUTES = 5;
/** Browsers refuse shorter alarms, and end an idle worker after about as long. */
const SHORTEST_MS = 30_000;

/** Wakes the worker while a team is joined, however long nobody looks; none in the local team. */
export async function keepFloor(): Promise<void> {
	if (!(await membership())) await browser.alarms.clear(FLOOR);
	else if (!(await browser.alarms.get(FLOOR)))
		await browser.alarms.create(FLOOR, { periodInMinutes: FLOOR_MINUTES });
}

/**
 * Must be called in the first turn of the worker, or the alarm that woke it is lost. Alarms with a name of their own
 * do only what it says; all others wake.
 */
export function answerAlarms(
	wake: () => Promise<void>,
	own: Readonly<Record<string, () => Promise<void>>> = {},
): void {
	browser.alarms.onAlarm.addListener(({ name }) => void (own[name] ?? wake)());
}

/**
 * Wakes after so many milliseconds: by a timer if this worker lives, by an alarm if it does not. An
 * earlier plan is replaced; both may ring, which does no harm.
 */
export function wakeLater(wake: () => Promise<void>): (ms: number) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (ms) => {
		clearTimeout(timer);
		timer = setTimeout(() => void wake(), ms);
		void browser.alarms.create(RETRY, { when: Date.now() + Math.max(ms, SHORTEST_MS) });
	};
}
