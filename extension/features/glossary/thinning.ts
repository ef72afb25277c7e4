import { Claims } from '@common-ground/shared/relevance/claims.ts';
import { kept, type Mark, markOf } from './marks.ts';
import type { Region } from './region.ts';

/** Gives marks to the places of regions, so that a section near the window has each concept marked once. */
export class Thinning {
	readonly #claims = new Claims<Region>();

	/** After a region was read. What it has no more of may be marked in the others near the window. */
	choose(region: Region, near: Iterable<Region>): void {
		const before = this.#claims.heldBy(region);
		this.#mark(region);
		const now = this.#claims.heldBy(region);
		const freed = before.difference(now);
		if (freed.size === 0) return;
		for (const other of near)
			if (other !== region && other.places.some((place) => this.#waits(place, freed)))
				this.#mark(other);
	}

	/** Far regions have no marks; nor do they take anybody else's. */
	release(region: Region): void {
		this.#claims.release(region);
		region.places = [];
		region.hidden = [];
		region.marks = [];
		region.known = undefined;
	}

	#mark(region: Region): void {
		const reasons = this.#claims.choose(region, region.places);
		const marks: Mark[] = [];
		for (const [i, place] of region.places.entries()) {
			place.why = reasons[i];
			const mark = place.why === undefined ? markOf(place) : undefined;
			if (mark) marks.push(mark);
		}
		region.marks = kept(region.marks, marks);
	}

	#waits(place: Region['places'][number], freed: ReadonlySet<string>): boolean {
		return place.why === 'repeated' && this.#claims.wants(place, freed);
	}
}
