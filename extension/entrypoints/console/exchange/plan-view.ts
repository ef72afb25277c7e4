import type { Plan, Planned } from '@common-ground/shared/exchange/plan.ts';
import type { Refused } from '@common-ground/shared/exchange/reading.ts';

/** Rows of a kind that are shown: enough to see whether the file was understood. */
export const SHOWN = 20;
/** Conflicts that are shown one by one; the choice for all counts for the others, too. */
export const CONFLICTS_SHOWN = 50;

type Of<K extends Planned['kind']> = Extract<Planned, { kind: K }>;

/** What people see of a plan: a hundred thousand rows stay where they were planned. */
export interface PlanView {
	counts: Plan['counts'];
	notes: string[];
	refused: Refused[];
	added: Of<'added'>[];
	changed: Of<'changed' | 'conflicting'>[];
	unchanged: Of<'unchanged'>[];
	conflicting: Of<'changed' | 'conflicting'>[];
	/** Ids of all that conflict. */
	conflicts: string[];
}

export function viewOf({ items, counts, notes, refused }: Plan): PlanView {
	const first = <K extends Planned['kind']>(kind: K, most = SHOWN): Of<K>[] => {
		const found: Of<K>[] = [];
		for (const item of items) {
			if (found.length === most) break;
			if (item.kind === kind) found.push(item as Of<K>);
		}
		return found;
	};
	return {
		...{ counts, notes, refused: refused.slice(0, SHOWN) },
		added: first('added'),
		changed: first('changed') as PlanView['changed'],
		unchanged: first('unchanged'),
		conflicting: first('conflicting', CONFLICTS_SHOWN) as PlanView['conflicting'],
		conflicts: items.flatMap((item) => (item.kind === 'conflicting' ? [item.held.concept.id] : [])),
	};
}
