import { readFile } from 'node:fs/promises';
import type { Side } from '@common-ground/shared/model/side.ts';

/** A query over the starter pack, with the concepts of which one must be among the first three. */
export interface LabelledQuery {
	kind: string;
	side: Side;
	query: string;
	expected: string[];
}

/**
 * `tuned`: the rules of ranking were made with them in sight. `blind`: written when the rules stood.
 * `described`: fifty descriptions as they come to mind, harder than most of what is typed; in sight, too.
 */
export async function queries(part: 'tuned' | 'blind' | 'described'): Promise<LabelledQuery[]> {
	const text = await readFile(new URL(`${part}.jsonl`, import.meta.url), 'utf8');
	return text
		.trim()
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as LabelledQuery);
}
