import type { Concept, Term } from '../model/concept.ts';
import { normalised } from './normal.ts';

/** A figure that goes by one name and is worked out in more than one way (feature row V7). */
export interface KpiAlarm {
	/** The name, as the first concept writes it. */
	name: string;
	conceptIds: string[];
}

/** Where two concepts share a name but not a formula. Those without a formula raise none. */
export function kpiAlarms(concepts: readonly Concept[], terms: readonly Term[]): KpiAlarm[] {
	const formulas = new Map(
		concepts.flatMap(({ id, status, kpi }): [string, string][] =>
			kpi?.formula && status !== 'retired' && status !== 'rejected'
				? [[id, sameFormula(kpi.formula)]]
				: [],
		),
	);
	const named = Map.groupBy(
		terms.filter(({ conceptId }) => formulas.has(conceptId)),
		({ text }) => normalised(text),
	);
	const alarms = [...named.values()].flatMap((words): KpiAlarm[] => {
		const ids = [...new Set(words.map(({ conceptId }) => conceptId))];
		const ways = new Set(ids.map((id) => formulas.get(id)));
		return ways.size > 1 ? [{ name: words[0]?.text ?? '', conceptIds: ids.sort() }] : [];
	});
	// Concepts that share several names are one alarm.
	return [
		...new Map(alarms.toReversed().map((alarm) => [alarm.conceptIds.join(' '), alarm])).values(),
	].reverse();
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
	[/[×·∙⋅✕]/gu, '*'],
	[/(?<=[\s)\d])x(?=[\s(\d])/gu, '*'],
	[/[÷∕⁄]/gu, '/'],
	[/[−–—]/gu, '-'],
	[/[[{]/gu, '('],
	[/[\]}]/gu, ')'],
	[/\bdivided by\b|\bper\b|(?<=\s):(?=\s)/gu, '/'],
	[/\bmultiplied by\b|\btimes\b/gu, '*'],
	[/\bplus\b/gu, '+'],
	[/\bminus\b/gu, '-'],
];

/** Two formulas that say the same give the same text, whatever signs, case and white space they are written with. */
export function sameFormula(formula: string): string {
	let text = normalised(formula);
	for (const [sign, plain] of SIGNS) text = text.replace(sign, plain);
	text = text.replace(/^[^=]*=(?!=)/u, '').replace(/\s+|\.$/gu, '');
	while (/^\([^()]*\)$/u.test(text)) text = text.slice(1, -1);
	return text;
}
