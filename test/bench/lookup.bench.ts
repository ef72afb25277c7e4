import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { entriesOf } from '../../extension/features/lookup/entry.ts';
import { CANDIDATES, OURS } from './lookup/candidates.ts';
import { coldAnswers } from './lookup/cold.ts';
import { records } from './lookup/glossary.ts';
import { isTop3, measured } from './lookup/measure.ts';
import { type LabelledQuery, queries } from './lookup/queries.ts';
import { atLeast, atMost, type Bench, type Goal, type Measured, type Row } from './model.ts';
import { median, rounded } from './statistics.ts';

const SIZES = [300, 5_000, 50_000] as const;
const LARGEST = 50_000;

export const bench: Bench = {
	about: `looking up ${SIZES.join(', ')} concepts (the starter pack, filled up with WordNet's nouns and passages of
real documentation) by hand-made queries: typing mistakes, inflections, compounds, acronyms, beginnings,
questions, synonyms and descriptions. Whether the expected concept is among the first three is judged with the
starter pack alone. Blind queries were written when the rules of ranking stood.
Cold is from the opening of the real popup in Chromium, with no worker alive, until its first answer is drawn.
Parts: quality (the starter pack alone), misses (lists them), ${SIZES.join(', ')}, cold`,
	run: lookup,
};

async function lookup(parts: readonly string[]): Promise<Measured> {
	const tuned = await queries('tuned');
	const blind = await queries('blind');
	const quality = await judged(tuned, blind, parts.includes('misses'));
	if (parts.includes('quality') || parts.includes('misses')) return quality;
	const sizes = SIZES.filter((size) => parts.length === 0 || parts.includes(`${size}`));
	const rows: Row[] = [];
	const goals: Goal[] = [];
	for (const size of sizes) {
		const { concepts, terms } = await records(size);
		const entries = entriesOf(concepts, terms);
		for (const name of Object.keys(CANDIDATES)) {
			const { row, p99 } = measured(name, entries, [...tuned, ...blind]);
			rows.push(row);
			if (name === OURS && size === LARGEST) goals.push(warmGoal(p99));
		}
	}
	if (parts.length === 0 || parts.includes('cold')) {
		const cold = await coldAnswers(await records(LARGEST));
		const opened = median(cold.map((run) => run.opened));
		rows.push({
			'cold, concepts': LARGEST,
			'popup opened to answer, ms': rounded(opened, 0),
			'the longest, ms': rounded(Math.max(...cold.map((run) => run.opened)), 0),
			'of it from the key press, ms': rounded(median(cold.map((run) => run.pressed)), 0),
			runs: cold.length,
		});
		goals.push(coldGoal(opened));
	}
	return { rows: [...quality.rows, ...rows], goals: [...quality.goals, ...goals] };
}

const warmGoal = (p99: number): Goal =>
	atMost({
		id: 'p99_warm_ms',
		what: `an answer among ${LARGEST} concepts with their texts, p99`,
		goal: 50,
		value: rounded(p99, 1),
		unit: 'ms',
	});

const coldGoal = (opened: number): Goal =>
	atMost({
		id: 'cold_ms',
		what: `the first answer after the popup opened with no worker alive, ${LARGEST} concepts, median`,
		goal: 300,
		value: rounded(opened, 0),
		unit: 'ms',
	});

async function judged(
	tuned: readonly LabelledQuery[],
	blind: readonly LabelledQuery[],
	listsMisses: boolean,
): Promise<Measured> {
	const { concepts, terms } = starterRecords();
	const entries = entriesOf(concepts, terms);
	const rows: Row[] = [];
	let all = 0;
	for (const [name, build] of Object.entries(CANDIDATES)) {
		const find = build(entries);
		const shareOf = (some: readonly LabelledQuery[]): number =>
			rounded(some.filter((query) => isTop3(find, query)).length / Math.max(1, some.length), 3);
		const row: Row = { 'the starter pack, searched by': name };
		for (const [kind, some] of Map.groupBy(tuned, (query) => query.kind)) row[kind] = shareOf(some);
		row.top3_tuned = shareOf(tuned);
		row.top3_blind = shareOf(blind);
		row.top3 = shareOf([...tuned, ...blind]);
		rows.push(row);
		if (name !== OURS) continue;
		all = row.top3;
		if (listsMisses)
			for (const query of [...tuned, ...blind].filter((one) => !isTop3(find, one)))
				console.log(`${query.kind}: ${query.query} → ${query.expected.join(', ')}`);
	}
	return {
		rows,
		goals: [
			atLeast({
				id: 'top3',
				what: `of ${tuned.length + blind.length} queries, the share with the expected concept among the first three`,
				goal: 0.95,
				value: all,
				unit: '',
			}),
		],
	};
}
