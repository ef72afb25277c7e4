import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import { foreignTerms } from '@common-ground/shared/relevance/foreign.ts';
import { marksInText } from '@common-ground/shared/relevance/text-marks.ts';
import { compileSenses, sensesFrom } from '@common-ground/shared/sense/compile.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { type Labelled, parseAllLabelled } from '../labelled/parse.ts';
import { ROOT } from '../run/tool.ts';
import { atLeast, type Bench, type Measured, type Row } from './model.ts';
import { type Answer, missesOf, type Score, scoreOf } from './sense/score.ts';
import { rounded } from './statistics.ts';

const FOLDER = join(ROOT, 'test', 'labelled');
/** Sentences of earlier rounds, which are shown but not counted: their rules have read them for too long. */
const EARLIER = 'earlier';
/** The sentences that rules were tuned on last, and, where there are any, those written after the rules were done. */
const COUNTED = ['tuning', 'frozen'] as const;

export const bench: Bench = {
	about:
		'which words of labelled sentences are marked, and in which meaning; with “misses”, also what went wrong',
	run: sense,
};

async function sense(parts: readonly string[]): Promise<Measured> {
	const read = reader();
	const answersOf = async (name: string) => (await sentencesOf(name)).map(read);
	const earlier = await answersOf(EARLIER);
	const rows: Row[] = [rowOf(EARLIER, earlier.length, scoreOf(earlier))];
	const counted: Answer[] = [];
	for (const name of COUNTED) {
		const answers = await answersOf(name);
		if (answers.length === 0) continue;
		counted.push(...answers);
		rows.push(rowOf(name, answers.length, scoreOf(answers)));
	}
	if (parts.includes('misses')) for (const answer of [...earlier, ...counted]) tell(answer);
	const score = scoreOf(counted);
	rows.push(rowOf('all but earlier', counted.length, score));
	return { rows, goals: goalsOf(score) };
}

async function sentencesOf(name: string): Promise<Labelled[]> {
	const file = join(FOLDER, `${name}.jsonl`);
	return existsSync(file) ? parseAllLabelled(await readFile(file, 'utf8')) : [];
}

/** Marks sentences as the command `marks` does. */
function reader(): (sentence: Labelled) => Answer {
	const { concepts, terms } = starterRecords();
	const matcher = compileMatcher(foreignTerms(concepts, terms, new Set(), 'either'));
	const senses = sensesFrom(compileSenses(concepts, terms));
	return (sentence) => {
		const { text, site = '', labels } = sentence;
		const found = matcher.find(text);
		return {
			sentence,
			marks: marksInText(text, { site, matcher, senses, sparse: false }),
			ambiguous: labels.filter(({ start, end }) => {
				const match = found.find((one) => one.start === start && one.end === end);
				return new Set(match?.terms.map(({ conceptId }) => conceptId)).size > 1;
			}),
		};
	};
}

const share = (part: number, of: number): number => (of === 0 ? 0 : rounded(part / of, 3));

const rowOf = (name: string, sentences: number, score: Score): Row => ({
	sentences: `${name} (${sentences})`,
	labels: score.labels,
	precision: share(score.hits, score.marks),
	recall: share(score.hits, score.labels),
	'several meanings': score.ambiguous,
	'right or all shown': share(score.shown, score.ambiguous),
	'one shown': share(score.decided, score.ambiguous),
	'and right': share(score.right, score.decided),
});

const goalsOf = (score: Score): Measured['goals'] => [
	atLeast({
		id: 'marks_precision',
		what: 'marks that stand exactly where a label does',
		goal: 0.98,
		value: share(score.hits, score.marks),
		unit: '',
	}),
	atLeast({
		id: 'marks_recall',
		what: 'labels that have a mark',
		goal: 0.98,
		value: share(score.hits, score.labels),
		unit: '',
	}),
	atLeast({
		id: 'sense_ok',
		what: 'the right meaning among those shown',
		goal: 0.95,
		value: share(score.shown, score.ambiguous),
		unit: '',
	}),
	atLeast({
		id: 'sense_right',
		what: 'the right meaning where one is shown',
		goal: 0.9,
		value: share(score.right, score.decided),
		unit: '',
	}),
];

function tell(answer: Answer): void {
	const misses = missesOf(answer);
	if (misses.length === 0) return;
	const { id, site = '', text } = answer.sentence;
	console.log([`${id} ${site}`, text, ...misses.map((miss) => `    ${miss}`)].join('\n'));
}
