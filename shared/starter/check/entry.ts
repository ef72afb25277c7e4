import type { StarterConcept } from '../types.ts';
import { type Fault, NAMES, SIDES } from './fault.ts';
import { finds } from './finds.ts';

/** Characters that fit on a card. */
const LONGEST = { definition: 240, changes: 180 } as const;

const WHAT = { definition: 'definition', changes: '“what it changes”' } as const;

/** What can be seen from one concept alone: empty, one-sided or too long texts, no example, a KPI without its figures. */
export const entryFaults = (pack: readonly StarterConcept[]): Fault[] =>
	pack.flatMap((concept) =>
		[...textFaults(concept), ...exampleFaults(concept), ...kpiFaults(concept)].map((fault) => ({
			concept,
			fault,
		})),
	);

function textFaults(concept: StarterConcept): string[] {
	return (['definition', 'changes'] as const).flatMap((field) => {
		const texts = concept[field];
		const faults = SIDES.flatMap((side) => {
			const text = texts[side].trim();
			if (text === '') return [`The ${WHAT[field]} for ${NAMES[side]} is empty.`];
			const over = text.length - LONGEST[field];
			return over > 0
				? [`The ${WHAT[field]} for ${NAMES[side]} is ${over} characters too long.`]
				: [];
		});
		const isSame = texts.marketing !== '' && texts.marketing === texts.it;
		return isSame ? [...faults, `The ${WHAT[field]} is the same for both sides.`] : faults;
	});
}

function exampleFaults(concept: StarterConcept): string[] {
	if (concept.terms.length === 0) return ['It has no word.'];
	if (concept.example.trim() === '') return ['It has no example.'];
	const current = concept.terms.filter(({ status }) => status !== 'deprecated');
	return finds(concept, current, concept.example)
		? []
		: [`None of its words stands in the example “${concept.example}”`];
}

function kpiFaults({ kind, kpi }: StarterConcept): string[] {
	if (kind !== 'kpi') return kpi ? ['It has a formula and is no KPI.'] : [];
	const { formula = '', unit = '', sourceSystem = '', indicator = '' } = kpi ?? {};
	const parts = { formula, unit, 'source system': sourceSystem, 'leading or lagging': indicator };
	return Object.entries(parts).flatMap(([name, value]) =>
		value.trim() === '' ? [`The KPI lacks: ${name}.`] : [],
	);
}
