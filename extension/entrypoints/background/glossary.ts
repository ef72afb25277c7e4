import type { GlossaryChange } from '@common-ground/shared/matcher/model.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import type { GlossaryDelta } from '../../messaging/replies.ts';
import { onChange } from '../../replica/changes.ts';
import type { Replica } from '../../replica/schema.ts';
import { allIn, reading } from '../../replica/view.ts';
import { type Compiled, compiled, type Records, renewed } from './compiled.ts';

const SOURCES = ['concept', 'term', 'known'] as const;
/** Changes that are remembered: a page that was away for longer loads all of it. */
const REMEMBERED = 50;

/** The glossary that pages search with, compiled once for all of them. */
export interface Glossary {
	/** As it is now for a reader of `side`. */
	now(db: Replica, side: Side): Promise<Compiled>;
	/** What leads from a version to the present one; null where that is not remembered. */
	since(db: Replica, side: Side, version: string): Promise<GlossaryDelta | null>;
}

interface Step {
	from: string;
	change: GlossaryChange;
	senses: boolean;
}

interface Kept {
	db: Replica;
	side: Side;
	stale: boolean;
	now: Promise<Compiled>;
	steps: Step[];
}

/** Compiles when first asked; after a change of the glossary only what became different. */
export function keepGlossary(): Glossary {
	let kept: Kept | undefined;
	onChange((topics) => {
		if (kept && SOURCES.some((topic) => topics.has(topic))) kept.stale = true;
	}, new AbortController().signal);

	const keep = (db: Replica, side: Side): Kept => {
		if (kept?.db !== db || kept.side !== side) kept = begun(db, side);
		else if (kept.stale) renew(kept);
		const { now } = kept;
		// The next request tries again.
		now.catch(() => {
			if (kept?.now === now) kept = undefined;
		});
		return kept;
	};

	return {
		now: (db, side) => keep(db, side).now,
		async since(db, side, version) {
			const current = keep(db, side);
			const now = await current.now;
			const first = current.steps.findIndex((step) => step.from === version);
			if (first < 0 && version !== now.version) return null;
			const steps = first < 0 ? [] : current.steps.slice(first);
			return {
				version: now.version,
				changes: steps.map(({ change }) => change),
				senses: steps.some(({ senses }) => senses),
			};
		},
	};
}

const begun = (db: Replica, side: Side): Kept => ({
	db,
	side,
	stale: false,
	now: recordsOf(db).then((records) => compiled(records, side)),
	steps: [],
});

function renew(kept: Kept): void {
	kept.stale = false;
	kept.now = kept.now.then(async (before) => {
		const records = await recordsOf(kept.db);
		const next = await renewed(before, records, kept.side);
		if (!next) {
			kept.steps = [];
			return compiled(records, kept.side);
		}
		if (next.now.version === before.version) return before;
		const senses = !isSame(before.part('senses'), next.now.part('senses'));
		const step = { from: before.version, change: next.change, senses };
		kept.steps = [...kept.steps, step].slice(-REMEMBERED);
		return next.now;
	});
}

async function recordsOf(db: Replica): Promise<Records> {
	const [concepts, terms, known] = await Promise.all([
		allIn(reading(db), 'concept'),
		allIn(reading(db), 'term'),
		allIn(reading(db), 'known'),
	]);
	return { concepts, terms, known: new Set(known.map(({ conceptId }) => conceptId)) };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, i) => byte === b[i]);
