import { subjectsOf, type TouchedRecord } from '@common-ground/shared/history/subjects.ts';
import { keyText, type RecordKey } from '@common-ground/shared/model/records.ts';

/** The records in whose history an entry with these changes stands, each once. */
export const subjectsOfAll = (changes: readonly TouchedRecord[]): RecordKey[] => [
	...new Map(changes.flatMap(subjectsOf).map((key) => [keyText(key), key])).values(),
];

/** The same of an entry's `changes` as they are kept. */
export const subjectsIn = (changes: string): RecordKey[] =>
	subjectsOfAll(JSON.parse(changes) as TouchedRecord[]);
