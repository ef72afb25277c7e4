import type { Concept, Kpi } from '../model/concept.ts';
import type { ConceptFields } from '../model/concept-fields.ts';
import { given } from './given.ts';

/** The concept with these fields written; what is not named stays. A KPI of which nothing is said is none. */
export function withFields(concept: Concept, fields: ConceptFields): Concept {
	const { definition, changes, kpi, ...rest } = fields;
	const next: Concept = {
		...concept,
		...given(rest),
		definition: { ...concept.definition, ...given(definition) },
		changes: { ...concept.changes, ...given(changes) },
	};
	if (!kpi) return next;
	const { kpi: _none, ...without } = next;
	const said = withKpi(concept.kpi, kpi);
	return isSaid(said) ? { ...next, kpi: said } : (without as Concept);
}

const NO_KPI: Kpi = { formula: '', unit: '', sourceSystem: '', indicator: 'lagging' };

function withKpi(
	before: Kpi = NO_KPI,
	{ owners, ...fields }: NonNullable<ConceptFields['kpi']>,
): Kpi {
	const kpi: Kpi = { ...before, ...given(fields) };
	return owners
		? { ...kpi, owners: { marketing: '', it: '', ...before.owners, ...given(owners) } }
		: kpi;
}

const isSaid = ({ formula, unit, sourceSystem, pairedWith, target, owners }: Kpi): boolean =>
	[formula, unit, sourceSystem, pairedWith, target, owners?.marketing, owners?.it].some(Boolean);
