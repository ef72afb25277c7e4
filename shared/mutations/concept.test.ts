import { describe, expect, it } from 'vitest';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const suggestion = {
	id: 'c1',
	termId: 't1',
	text: 'nurture track',
	side: 'marketing',
	type: 'full',
	definition: { marketing: 'A series of mails.', it: '' },
	context: '',
} as const;

const teamWithSuggestion = () => {
	const team = new MemoryTeam();
	expect(team.run(people.mary, 'concept.suggest', suggestion, '2026-01-01T00:00:00Z').ok).toBe(
		true,
	);
	return team;
};

describe('suggesting a term', () => {
	it('puts a concept into the queue with who and when, and its first term', () => {
		const team = teamWithSuggestion();
		expect(team.get('concept', 'c1')).toMatchObject({
			status: 'suggested',
			suggestion: { by: 'mary', side: 'marketing', at: '2026-01-01T00:00:00Z' },
		});
		expect(team.get('term', 't1')).toMatchObject({ text: 'nurture track', status: 'preferred' });
	});

	it('refuses a term of 10,000 characters with a sentence that names the limit', () => {
		const outcome = new MemoryTeam().runUnchecked(people.mary, 'concept.suggest', {
			...suggestion,
			text: 'x'.repeat(10_000),
		});
		expect(outcome).toMatchObject({
			ok: false,
			code: 'bad_arguments',
			message: expect.stringContaining('longer than 120 characters'),
		});
	});

	it('keeps markup as the text that it is', () => {
		const team = new MemoryTeam();
		team.run(people.mary, 'concept.suggest', {
			...suggestion,
			text: '<img src=x onerror=alert(1)>',
		});
		expect(team.get('term', 't1')?.text).toBe('<img src=x onerror=alert(1)>');
	});

	it('is not done twice', () => {
		expect(teamWithSuggestion().run(people.mary, 'concept.suggest', suggestion)).toMatchObject({
			code: 'conflict',
		});
	});
});

describe('the queue', () => {
	it('is decided by translators and admins, not by members', () => {
		const team = teamWithSuggestion();
		expect(team.run(people.ian, 'concept.approve', { id: 'c1' })).toMatchObject({
			code: 'forbidden',
		});
		expect(team.run(people.translator, 'concept.approve', { id: 'c1' }).ok).toBe(true);
		expect(team.get('concept', 'c1')).toMatchObject({ status: 'approved', vouchedBy: 'tara' });
	});

	it('approves nothing from which nobody could learn anything', () => {
		const team = new MemoryTeam();
		const empty = { ...suggestion, definition: { marketing: ' ', it: '' } };
		team.run(people.mary, 'concept.suggest', empty);
		expect(team.run(people.admin, 'concept.approve', { id: 'c1' })).toMatchObject({ ok: false });
	});

	it('keeps the reason of a rejection, and takes decisions back', () => {
		const team = teamWithSuggestion();
		team.run(people.admin, 'concept.reject', { id: 'c1', reason: 'We say “nurturing”.' });
		expect(team.get('concept', 'c1')?.suggestion).toMatchObject({ reason: 'We say “nurturing”.' });
		team.run(people.admin, 'concept.reopen', { id: 'c1' });
		expect(team.get('concept', 'c1')).toMatchObject({ status: 'suggested' });
		expect(team.get('concept', 'c1')?.suggestion?.reason).toBeUndefined();
	});

	it('lets authors improve their own suggestion until it is decided', () => {
		const team = teamWithSuggestion();
		const fields = { definition: { it: 'A timed sequence of mails.' } };
		expect(team.run(people.ian, 'concept.edit', { id: 'c1', fields })).toMatchObject({ ok: false });
		expect(team.run(people.mary, 'concept.edit', { id: 'c1', fields }).ok).toBe(true);
		team.run(people.admin, 'concept.approve', { id: 'c1' });
		expect(team.run(people.mary, 'concept.edit', { id: 'c1', fields })).toMatchObject({
			ok: false,
		});
	});
});

describe('editing', () => {
	it('changes only the named fields, so that two editors of two sides both keep their text', () => {
		const team = teamWithSuggestion();
		team.run(people.admin, 'concept.edit', { id: 'c1', fields: { definition: { it: 'from IT' } } });
		team.run(people.translator, 'concept.edit', {
			id: 'c1',
			fields: { definition: { marketing: 'from Marketing' }, example: 'An example.' },
		});
		expect(team.get('concept', 'c1')).toMatchObject({
			definition: { marketing: 'from Marketing', it: 'from IT' },
			example: 'An example.',
		});
	});
});

describe('an unknown or malformed change', () => {
	it('is refused by name', () => {
		expect(new MemoryTeam().runUnchecked(people.admin, 'concept.explode', {})).toMatchObject({
			code: 'unknown_mutation',
			message: expect.stringContaining('concept.explode'),
		});
	});

	it('is refused by argument, and says which', () => {
		expect(new MemoryTeam().runUnchecked(people.admin, 'concept.approve', {})).toMatchObject({
			code: 'bad_arguments',
			message: expect.stringContaining('id'),
		});
	});

	it.each(['__proto__', 'constructor', 'toString'])('is refused for the name %s', (name) => {
		expect(new MemoryTeam().runUnchecked(people.admin, name, {})).toMatchObject({ ok: false });
	});
});
