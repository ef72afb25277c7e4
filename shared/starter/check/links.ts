import type { StarterConcept } from '../types.ts';
import type { Fault } from './fault.ts';

/** Ids that are given twice, or that lead nowhere. */
export function linkFaults(pack: readonly StarterConcept[]): Fault[] {
	const byId = Map.groupBy(pack, ({ id }) => id);
	return pack.flatMap((concept) => {
		const { id, related = [], kpi } = concept;
		const faults = related.flatMap((other) => (byId.has(other) ? [] : [`There is no “${other}”.`]));
		if ((byId.get(id)?.length ?? 0) > 1) faults.push('Its id is given twice.');
		if (related.includes(id)) faults.push('It is related to itself.');
		if (new Set(related).size < related.length) faults.push('It names a related term twice.');
		const partner = kpi?.pairedWith;
		if (partner && byId.get(partner)?.[0]?.kpi?.pairedWith !== id)
			faults.push(`“${partner}” is not paired with it in turn.`);
		return faults.map((fault) => ({ concept, fault }));
	});
}
