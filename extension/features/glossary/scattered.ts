import type { Container } from './parts.ts';
import type { Region } from './region.ts';

/** Children between two pauses. */
const STEP = 500;

/**
 * Regions of neighbours that are neighbours no more, as after a table was sorted. What was put between
 * them, or taken from them, does no harm.
 */
export function* scattered(
	container: Container,
	regionOf: (child: Element) => Region | undefined,
): Generator<void, Set<Region>> {
	const left = new Set<Region>();
	const scattered = new Set<Region>();
	let current: Region | undefined;
	let count = 0;
	for (let child = container.firstElementChild; child; child = child.nextElementSibling) {
		if (++count % STEP === 0) yield;
		const next = regionOf(child);
		if (!next || next === current) continue;
		if (left.has(next)) scattered.add(next);
		if (current) left.add(current);
		current = next;
	}
	return scattered;
}
