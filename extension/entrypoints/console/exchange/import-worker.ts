/** Reads a file and plans its import beside the page: a hundred thousand rows take seconds. Keeps both until it ends. */
import { type ImportOptions, type Plan, planImport } from '@common-ground/shared/exchange/plan.ts';
import { readGlossary } from '@common-ground/shared/exchange/read.ts';
import { type Reading, UnreadableFile } from '@common-ground/shared/exchange/reading.ts';
import { remaining, type Step, stepsOf } from '@common-ground/shared/exchange/steps.ts';
import type { TeamRecords } from '@common-ground/shared/exchange/team.ts';
import { viewOf } from './plan-view.ts';
import { teamRecords } from './team-records.ts';
import type { Answer, Doing, Question } from './thread-messages.ts';

interface Planned {
	reading: Reading;
	records: TeamRecords;
	options: ImportOptions;
	plan: Plan;
}

let planned: Planned | undefined;
let left: Iterator<Step> | undefined;

const tell = (message: Answer | Doing): void => globalThis.postMessage(message);
const doing = (what: string): void => tell({ kind: 'doing', doing: what });

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	answer(data).then(tell, (error: unknown) =>
		tell(
			error instanceof UnreadableFile
				? { kind: 'unreadable', refused: error.refused }
				: { kind: 'failed', message: error instanceof Error ? error.message : String(error) },
		),
	);
});

async function answer(question: Question): Promise<Answer> {
	switch (question.kind) {
		case 'read': {
			doing('Reading the file');
			const reading = readGlossary(new Uint8Array(question.bytes));
			doing('Reading the glossary');
			const records = await teamRecords();
			return plan({ reading, records }, question.options);
		}
		case 'decide':
			return plan(mustBePlanned(), question.options);
		case 'begin': {
			const { plan, options, records } = mustBePlanned();
			const theirs = new Set(question.theirs);
			const { imports } = records;
			const made = stepsOf(plan, { ...options, theirs, imports, name: question.name });
			const steps = remaining(made, records);
			left = steps.values();
			return { kind: 'begun', importId: made.importId, steps: steps.length };
		}
		case 'next': {
			const next = left?.next();
			return { kind: 'step', step: next?.done ? undefined : next?.value };
		}
	}
}

function plan(
	{ reading, records }: Pick<Planned, 'reading' | 'records'>,
	options: ImportOptions,
): Answer {
	doing('Comparing with the glossary');
	const plan = planImport(reading, records, options);
	planned = { reading, records, options, plan };
	return { kind: 'planned', plan: viewOf(plan) };
}

function mustBePlanned(): Planned {
	if (!planned) throw new Error('No file was read yet.');
	return planned;
}
