import type { TouchedRecord } from '@common-ground/shared/history/subjects.ts';
import { eachRow } from '../store/each-row.ts';
import { subjectsOfAll } from '../store/subjects.ts';
import type { AllRows } from '../store/tables.ts';

/** Whether each entry of the history is found by the records that it is about, and by no other. */
export class SubjectCheck {
	readonly #wanted = new Set<string>();

	/** Takes an entry up, with its changes as they are kept. */
	expect(entry: Record<string, unknown>, changes: readonly TouchedRecord[]): void {
		for (const { collection, id } of subjectsOfAll(changes))
			this.#wanted.add(lineOf({ ...entry, collection, id }));
	}

	/** After the last entry: what is missing, and what is too much, in sentences. */
	async compare(rows: AllRows, faults: string[]): Promise<void> {
		for await (const row of eachRow(rows, 'history_subjects')) {
			const line = lineOf(row);
			if (!this.#wanted.delete(line)) faults.push(`${line} is no entry of its history.`);
		}
		for (const line of this.#wanted) faults.push(`${line} is not found by that record.`);
	}
}

const lineOf = ({ team_id, collection, id, seq, n }: Record<string, unknown>): string =>
	`Entry ${n} (${seq}) about ${collection} ${id} of team ${team_id}`;
