import type { Note } from '@common-ground/shared/model/note.ts';
import { describe, expect, it } from 'vitest';
import { draftsFor, withDraft } from './note-drafts.ts';

describe('what was begun of a note', () => {
	it('is kept until it is saved or given up', () => {
		const begun = withDraft({}, 'answer n1', 'Do you m');
		expect(withDraft(begun, 'answer n1', 'Do you mean')).toEqual({ 'answer n1': 'Do you mean' });
		expect(withDraft(begun, 'answer n1', '')).toEqual({});
	});

	it('gives way to what was begun later, when there is much', () => {
		let drafts = {};
		for (let count = 1; count <= 60; count += 1)
			drafts = withDraft(drafts, `answer n${count}`, 'x');
		expect(Object.keys(drafts)).toHaveLength(50);
		expect(drafts).not.toHaveProperty('answer n10');
		expect(drafts).toHaveProperty('answer n60');
	});

	it('is told to pages of its own ticket alone', () => {
		const drafts = {
			'new jira:a:CAMP-2 words': 'a',
			'new jira:a:CAMP-20 words': 'b',
			'edit n1': 'c',
		};
		expect(draftsFor(drafts, ['jira:a:CAMP-2'], [])).toEqual({ 'new jira:a:CAMP-2 words': 'a' });
		expect(draftsFor(drafts, [], [{ id: 'n1' } as Note])).toEqual({ 'edit n1': 'c' });
	});
});
