import { Worker } from 'node:worker_threads';
import type { Report, Task } from './cell.ts';
import type { Speed } from './loop.ts';

/** What is known of one candidate with one glossary. */
export interface Cell {
	name: string;
	terms: number;
	build?: Extract<Report, { of: 'build' }>;
	/** Why something is missing. */
	missing?: string;
	/** By text. */
	texts: { speed: Speed; places: Int32Array }[];
	pieces?: Speed;
}

/** Where a cell ends, whatever it has reached. */
const LIMIT_S = 60;

/** Measures in a thread of its own. */
export async function measured(task: Task): Promise<Cell> {
	const cell: Cell = { name: task.name, terms: task.terms.length, texts: [] };
	const worker = new Worker(new URL('./cell.ts', import.meta.url), { workerData: task });
	worker.on('message', (report: Report) => {
		if (report.of === 'build') cell.build = report;
		else if (report.of === 'text') cell.texts.push(report);
		else cell.pieces = report.speed;
	});
	const limit = setTimeout(() => {
		cell.missing = `ended after ${LIMIT_S} s`;
		void worker.terminate();
	}, LIMIT_S * 1_000);
	try {
		await new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
	} finally {
		clearTimeout(limit);
	}
	return cell;
}
