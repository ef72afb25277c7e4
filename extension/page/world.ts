import type { Matcher } from '@common-ground/shared/matcher/model.ts';
import type { SenseData } from '@common-ground/shared/sense/data.ts';
import type { Senses } from '@common-ground/shared/sense/model.ts';
import type { Card } from '../features/glossary/lazy-card.ts';
import type { PageStart } from '../messaging/replies.ts';
import type { siteFor } from '../sites/registry.ts';
import type { PageContext, PageFeature } from './context.ts';
import type { Render } from './host.ts';

/**
 * What scripts of ours bring into a page one after the other, each in a task of its own: compiling and
 * evaluating all of it at once would be felt.
 */
interface Brought {
	sites: typeof siteFor;
	reader: Reader;
	/** Tells meanings apart. */
	senses: (data: SenseData) => Generator<void, Senses>;
	panels: Panels;
	tools: Faces;
	tickets: Faces;
	whys: Faces;
}

/** Finds and marks words. */
interface Reader {
	features: readonly PageFeature[];
	matcherInSteps: (bytes: Uint8Array) => Generator<void, Matcher>;
}

/** Features that have a face, and what draws it: each script has a Preact of its own. */
export interface Faces {
	render: Render;
	features: readonly PageFeature[];
}

/** What explains words. */
export interface Panels extends Faces {
	createCard: (context: PageContext) => Card;
}

type Waiting = { [N in keyof Brought]?: PromiseWithResolvers<Brought[N]> };

/** The scripts share nothing but the global object of their isolated world. */
const world = globalThis as {
	commonGroundBrought?: Waiting;
	commonGroundStart?: { start: PageStart; at: number };
};

/** From the stub, which was given it, to the engine, which need not ask then. */
export const handOver = (start: PageStart): void => {
	world.commonGroundStart = { start, at: performance.now() };
};

/** Milliseconds after which what was handed over may not be true any more. */
const FRESH = 2_000;

/** Once, and only soon after: an engine that was quicker than this has asked for itself. */
export function takeOver(): PageStart | undefined {
	const handed = world.commonGroundStart;
	delete world.commonGroundStart;
	return handed && performance.now() - handed.at < FRESH ? handed.start : undefined;
}

function slot<N extends keyof Brought>(name: N): PromiseWithResolvers<Brought[N]> {
	world.commonGroundBrought ??= {};
	const slots: Waiting = world.commonGroundBrought;
	slots[name] ??= Promise.withResolvers<Brought[N]>() as Waiting[N];
	return slots[name] as PromiseWithResolvers<Brought[N]>;
}

export const bring = <N extends keyof Brought>(name: N, value: Brought[N]): void =>
	slot(name).resolve(value);

/** Once its script has run. */
export const brought = <N extends keyof Brought>(name: N): Promise<Brought[N]> =>
	slot(name).promise;
