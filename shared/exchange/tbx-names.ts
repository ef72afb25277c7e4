import type { Term } from '../model/concept.ts';
import type { Field } from './fields.ts';

/** ISO 30042:2019. */
export const TBX_NAMESPACE = 'urn:iso:std:iso:30042:ed:3.0';
/** TBX-Basic and the data categories below that begin with `x-cg-` (see README). */
export const TBX_DIALECT = 'TBX-Basic-CommonGround';

/** Fields of a concept that only our dialect has, by data category. The others have one of TBX-Basic. */
export const OWN: { readonly [F in Field]?: string } = {
	kind: 'x-cg-kind',
	'changes.marketing': 'x-cg-changesForMarketing',
	'changes.it': 'x-cg-changesForIt',
	falseFriend: 'x-cg-falseFriend',
	advice: 'x-cg-advice',
	'kpi.formula': 'x-cg-kpiFormula',
	'kpi.unit': 'x-cg-kpiUnit',
	'kpi.sourceSystem': 'x-cg-kpiSourceSystem',
	'kpi.indicator': 'x-cg-kpiIndicator',
	'kpi.pairedWith': 'x-cg-kpiPairedWith',
	'kpi.target': 'x-cg-kpiTarget',
	'kpi.owners.marketing': 'x-cg-kpiOwnerMarketing',
	'kpi.owners.it': 'x-cg-kpiOwnerIt',
	broader: 'x-cg-broader',
};

export const STATUS = 'x-cg-status';
export const VERSION = 'x-cg-version';
/** Whose a definition or a term is. */
export const SIDE = 'x-cg-side';
export const MATCH_CASE = 'x-cg-matchCase';
export const MATCH_EXACT = 'x-cg-matchExact';

export const TERM_STATUS: Record<Term['status'], string> = {
	preferred: 'preferredTerm-admn-sts',
	admitted: 'admittedTerm-admn-sts',
	deprecated: 'deprecatedTerm-admn-sts',
};
export const TERM_TYPE: Record<Term['type'], string> = {
	full: 'fullForm',
	acronym: 'acronym',
	abbreviation: 'abbreviation',
	variant: 'variant',
};

/**
 * An id as an XML name, which may hold neither most punctuation nor a digit at its beginning: such a character is
 * written `_xHHHH_`, as Office writes names, and so is an underscore that would look like one.
 */
export const xmlId = (id: string): string =>
	id
		.replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
		.replace(/[^A-Za-z0-9._-]/g, escapedUnit)
		.replace(/^[^A-Za-z_]/, escapedUnit);

export const idOfXml = (name: string): string =>
	name.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);

const escapedUnit = (unit: string): string =>
	`_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
