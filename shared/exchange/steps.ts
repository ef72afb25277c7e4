import type { Import } from '../model/import.ts';
import { BATCH_ENTRIES } from '../mutations/import.ts';
import type { MutationArgs } from '../mutations/registry.ts';
import { digestOf, markOf } from './entry.ts';
import { newConcept } from './merge.ts';
import type { ImportOptions, Plan, Planned } from './plan.ts';
import type { TeamRecords } from './team.ts';

/** One change of an import; in this order they are carried out. */
export type Step =
	| { name: 'import.stage'; args: MutationArgs<'import.stage'> }
	| { name: 'import.publish'; args: MutationArgs<'import.publish'> }
	| { name: 'import.change'; args: MutationArgs<'import.change'> };

/** Characters of one change; a push holds a megabyte. */
const BATCH_CHARACTERS = 150_000;

interface Chosen extends ImportOptions {
	/** The file's name, for people. */
	name: string;
	/** Ids of conflicting entries that become what the file says; the others stay as the team has them. */
	theirs: ReadonlySet<string>;
	/** Those that the team knows, so that one that was stopped goes on and one that was undone begins anew. */
	imports: readonly Pick<Import, 'id' | 'state'>[];
}

/** The changes that carry a plan out. The same plan makes the same changes: so one that was stopped goes on. */
export function stepsOf(plan: Plan, chosen: Chosen): { importId: string; steps: Step[] } {
	const importId = importIdOf(plan, chosen);
	const added = batched(
		plan.items.flatMap((item) => {
			if (item.kind !== 'added') return [];
			const { concept, terms } = newConcept(
				item.entry.id ?? `${importId}.${item.row}`,
				item.entry,
				chosen,
			);
			return [{ concept: { ...concept, status: item.status }, terms }];
		}),
	);
	const changed = batched(
		plan.items.flatMap((item) => {
			if (!isWritten(item, chosen.theirs)) return [];
			const { held, merged } = item;
			return [
				{ concept: merged.concept, terms: merged.terms, mark: markOf(held.concept, held.terms) },
			];
		}),
	);
	if (added.length + changed.length === 0) return { importId, steps: [] };
	const head = { importId, name: chosen.name, batches: added.length + changed.length };
	return {
		importId,
		steps: [
			...added.map((entries, batch) => ({
				name: 'import.stage' as const,
				args: { ...head, batch, entries },
			})),
			{ name: 'import.publish', args: head },
			...changed.map((entries, index) => ({
				name: 'import.change' as const,
				args: { ...head, batch: added.length + index, entries },
			})),
		],
	};
}

/** What is left to do of an import, as far as the team's records know of it. */
export function remaining(
	{ importId, steps }: ReturnType<typeof stepsOf>,
	{ imports, batches }: Pick<TeamRecords, 'imports' | 'batches'>,
): Step[] {
	const own = batches.filter((one) => one.importId === importId);
	const done = new Set(own.map(({ batch }) => batch));
	const isPublished = imports.some(({ id, state }) => id === importId && state === 'published');
	return steps.filter(({ name, args }) =>
		name === 'import.publish' ? !isPublished : !done.has((args as { batch: number }).batch),
	);
}

/** Ids of the entries that the file and the team both changed. */
export const conflictsOf = ({ items }: Plan): string[] =>
	items.flatMap((item) => (item.kind === 'conflicting' ? [item.held.concept.id] : []));

const isWritten = (
	item: Planned,
	theirs: ReadonlySet<string>,
): item is Extract<Planned, { kind: 'changed' | 'conflicting' }> =>
	item.kind === 'changed' || (item.kind === 'conflicting' && theirs.has(item.held.concept.id));

function batched<T>(entries: readonly T[]): T[][] {
	const batches: T[][] = [];
	let batch: T[] = [];
	let characters = 0;
	for (const entry of entries) {
		const size = JSON.stringify(entry).length;
		if (
			batch.length === BATCH_ENTRIES ||
			(batch.length > 0 && characters + size > BATCH_CHARACTERS)
		) {
			batches.push(batch);
			batch = [];
			characters = 0;
		}
		batch.push(entry);
		characters += size;
	}
	return batch.length > 0 ? [...batches, batch] : batches;
}

/** Made of what is to be written, and counted on where an import of the same was finished before. */
function importIdOf({ items }: Plan, { theirs, imports, side, live }: Chosen): string {
	const parts = items.map((item) => {
		if (item.kind === 'added') return digestOf('', JSON.stringify([item.entry, item.status]));
		return isWritten(item, theirs)
			? digestOf(item.held.concept.id, JSON.stringify(item.differences))
			: '';
	});
	const digest = digestOf('import', JSON.stringify([parts, side, live]));
	const states = new Map(imports.map(({ id, state }) => [id, state]));
	for (let count = 1; ; count++) {
		const id = `im-${digest}-${count}`;
		const state = states.get(id);
		if (state === undefined || state === 'staging') return id;
	}
}
