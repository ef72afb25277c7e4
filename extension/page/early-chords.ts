import { isChord, take } from './chord.ts';

/** Keys that were not claimed yet, and whether each was pressed; shared by all scripts of our isolated world. */
const world = globalThis as { commonGroundEarly?: Map<string, boolean> };

/**
 * Keeps these chords from the page until the feature that each is for has come: scripts arrive one after the
 * other, and who is quick must not press for nothing. Pressed several times, it is meant once.
 */
export function holdChords(keys: readonly string[], signal: AbortSignal): void {
	const early = new Map(keys.map((key) => [key, false]));
	world.commonGroundEarly = early;
	const heard = (event: KeyboardEvent) => {
		const key = [...early.keys()].find((each) => isChord(event, each));
		if (key === undefined) return;
		take(event);
		early.set(key, true);
	};
	window.addEventListener('keydown', heard, { signal, capture: true });
	signal.addEventListener('abort', () => delete world.commonGroundEarly, { once: true });
}

/** A feature listens from now on. Returns whether the key was pressed before. */
export function claim(key: string): boolean {
	const wasPressed = world.commonGroundEarly?.get(key) === true;
	world.commonGroundEarly?.delete(key);
	return wasPressed;
}
