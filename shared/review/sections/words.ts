import { numeral } from '../../charts/text.ts';
import { kpiAlarms } from '../../curation/kpi-alarm.ts';
import { mostAsked } from '../../lookups/most.ts';
import type { Concept } from '../../model/concept.ts';
import type { Side } from '../../model/side.ts';
import type { Ground } from '../ground.ts';
import type { Block, Section } from '../model.ts';

const MOST = 10;

/** What each side asked for most, and figures that both call by one name and count in two ways. */
export function words(ground: Ground): Section {
	return {
		id: 'words',
		title: 'Words',
		about: 'What each side wanted explained in the period, and KPIs that mean two things.',
		blocks: [...asked(ground), kpis(ground)],
	};
}

function asked({ records, period, names }: Ground): Block[] {
	const concepts = new Map(records.concept.map((concept) => [concept.id, concept]));
	const found = mostAsked(
		{
			...{ counts: records.lookupCount, requests: records.request, askers: records.asker },
			...{ from: period.since, to: period.until },
			nowOf: (id) => mergedInto(concepts, id),
		},
		MOST,
	);
	const nameOf = wordsByConcept(records.term);
	return (['marketing', 'it'] as const).map((side: Side): Block => {
		const title = `Most asked by ${names.side[side]}`;
		if (found[side].length === 0)
			return {
				kind: 'empty',
				text: `${title}: nothing in the period. Who meets a strange word can ask for it from its look-up.`,
			};
		return {
			...{ kind: 'table', id: `asked-${side}`, caption: title, show: MOST },
			head: ['Word', 'Look-ups', 'Asked for by', 'Explained'],
			rows: found[side].map(({ conceptId, text, lookups, askers }) => ({
				cells: [
					nameOf.get(conceptId) || text || '–',
					numeral(lookups),
					numeral(askers),
					conceptId ? 'Yes' : 'Not yet',
				],
			})),
		};
	});
}

/** Follows merges; a circle ends where it began. */
function mergedInto(concepts: ReadonlyMap<string, Concept>, id: string): string {
	const seen = new Set<string>();
	let now = id;
	for (let next: string | undefined = id; next && !seen.has(next); ) {
		seen.add(next);
		now = next;
		next = concepts.get(next)?.mergedInto;
	}
	return now;
}

const wordsByConcept = (terms: readonly { conceptId: string; text: string; status: string }[]) => {
	const names = new Map<string, string>();
	for (const { conceptId, text, status } of terms)
		if (!names.has(conceptId) || status === 'preferred') names.set(conceptId, text);
	return names;
};

function kpis({ records }: Ground): Block {
	const alarms = kpiAlarms(records.concept, records.term);
	if (alarms.length === 0)
		return { kind: 'empty', text: 'No KPI goes by one name and two formulas.' };
	const formulas = new Map(records.concept.map(({ id, kpi }) => [id, kpi?.formula ?? '']));
	return {
		...{ kind: 'table', id: 'kpis', show: 15 },
		caption: 'KPI definitions in dispute: one name, several formulas',
		head: ['KPI', 'Formulas'],
		rows: alarms.map(({ name, conceptIds }) => ({
			cells: [name, [...new Set(conceptIds.map((id) => formulas.get(id) ?? ''))].join('  |  ')],
		})),
	};
}
