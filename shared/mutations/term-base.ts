import type { Term } from '../model/concept.ts';
import { keptRecordId } from '../model/kept.ts';
import { type Change, put, type Query, remove, type View } from './define.ts';

/** The words of a concept. */
export const wordsOf = (conceptId: string): Query => ({
	collection: 'term',
	index: 'conceptId',
	value: conceptId,
});

/** A side has one preferred word for a concept in each language: the one that was preferred is admitted now. */
export const noLongerPreferred = (view: View, word: Term): Change[] =>
	word.status !== 'preferred'
		? []
		: view
				.where('term', 'conceptId', word.conceptId)
				.filter(
					({ id, status, side, lang = '' }) =>
						id !== word.id &&
						status === 'preferred' &&
						side === word.side &&
						lang === (word.lang ?? ''),
				)
				.map((other) => put('term', { ...other, status: 'admitted' }));

/** Removes a word, and keeps it so that it can be brought back. */
export function removedWord(
	word: Term,
	{ by: takenBy, at: takenAt }: { by: string; at: string },
): Change[] {
	const taken = { by: '', at: '', takenBy, takenAt };
	const kept = { collection: 'term', recordId: word.id, field: '', value: word, ...taken };
	return [remove('term', word.id), put('kept', { id: keptRecordId('term', word.id), ...kept })];
}
