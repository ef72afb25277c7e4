import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { expect, it } from 'vitest';
import { keepEntries } from '../../../../ui/data/entries.ts';
import { stepsFor, type Work } from './work.ts';

const { concepts, terms } = starterRecords();
const [first, second] = keepEntries()(concepts, terms);
if (!first || !second) throw new Error('The starter pack is empty.');
const waiting = {
	...second,
	concept: { ...second.concept, status: 'in_review', subjectField: 'Web', owner: 'ada' } as const,
};
const both = [{ ...first, concept: { ...first.concept, subjectField: 'Data' } }, waiting];
const args = (work: Work) =>
	stepsFor(work, both).map(({ change, undo }) => [change.args, undo.args]);
const [one, other] = both.map(({ concept }) => concept.id);

it('changes only what is different, and knows the way back', () => {
	expect(args({ kind: 'subject', subject: 'Web' })).toEqual([
		[
			{ id: one, fields: { subjectField: 'Web' } },
			{ id: one, fields: { subjectField: 'Data' } },
		],
	]);
	expect(args({ kind: 'owner', memberId: null })).toEqual([
		[
			{ id: other, memberId: null },
			{ id: other, memberId: 'ada' },
		],
	]);
});

it('approves what waits, which goes back to where it waited', () => {
	expect(args({ kind: 'approve' })).toEqual([[{ id: other }, { id: other, to: 'in_review' }]]);
});

it('verifies what is approved, and retires what is not retired yet', () => {
	expect(args({ kind: 'verify' })).toEqual([[{ id: one }, { id: one, takeBack: true }]]);
	expect(args({ kind: 'retire', reason: 'Old' }).map(([change]) => change)).toEqual([
		{ id: one, reason: 'Old' },
		{ id: other, reason: 'Old' },
	]);
});

it('gives all words of a concept to one side', () => {
	const steps = stepsFor({ kind: 'side', side: 'shared' }, [first]);
	const moved = first.terms.filter(({ side }) => side !== 'shared');
	expect(steps.map(({ undo }) => undo.args)).toEqual(
		moved.map(({ id, side }) => ({ id, fields: { side } })),
	);
});
