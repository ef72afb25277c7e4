import type { Kpi } from '@common-ground/shared/model/concept.ts';
import type { PerSide } from '@common-ground/shared/model/side.ts';

/** What is written about a KPI; all of it may be empty. */
export interface DraftKpi {
	formula: string;
	unit: string;
	sourceSystem: string;
	indicator: Kpi['indicator'];
	/** Id of the KPI of the other kind that it meets: a campaign metric names the performance metric. */
	pairedWith: string;
	target: string;
	/** Who answers for it on each side. */
	owners: PerSide;
}

export const emptyKpi = (): DraftKpi => ({
	...{ formula: '', unit: '', sourceSystem: '', indicator: 'lagging' },
	...{ pairedWith: '', target: '' },
	owners: { marketing: '', it: '' },
});

export const kpiDraft = (kpi: Kpi | undefined): DraftKpi =>
	kpi
		? {
				...{ formula: kpi.formula, unit: kpi.unit, sourceSystem: kpi.sourceSystem },
				...{ indicator: kpi.indicator, pairedWith: kpi.pairedWith ?? '' },
				target: kpi.target ?? '',
				owners: { marketing: '', it: '', ...kpi.owners },
			}
		: emptyKpi();

/** The same as a preview shows it. */
export const kpiOf = (draft: DraftKpi): Kpi => ({ ...draft });

const LINES = ['formula', 'unit', 'sourceSystem', 'pairedWith', 'target'] as const;

/** The `kpi` field of an edit: only what differs; nothing where all is the same. */
export function kpiChanges(before: DraftKpi, after: DraftKpi): { kpi?: object } {
	const lines = LINES.filter((line) => before[line].trim() !== after[line].trim());
	const sides = (['marketing', 'it'] as const).filter(
		(side) => before.owners[side].trim() !== after.owners[side].trim(),
	);
	const kpi = {
		...Object.fromEntries(lines.map((line) => [line, after[line]])),
		...(before.indicator === after.indicator ? {} : { indicator: after.indicator }),
		...(sides.length === 0
			? {}
			: { owners: Object.fromEntries(sides.map((side) => [side, after.owners[side]])) }),
	};
	return Object.keys(kpi).length === 0 ? {} : { kpi };
}
