import { describe, expect, it } from 'vitest';
import type { Kept } from '../model/kept.ts';
import { bringBack } from './bring-back.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const NO_TEXTS = { marketing: '', it: '' };
const laptop = { clientId: 'laptop' };
const phone = { clientId: 'phone' };

/** A team with one approved concept and its word; what comes next can say what it had seen. */
function aTeam() {
	const team = new MemoryTeam();
	team.run(people.translator, 'concept.suggest', {
		...{ id: 'c1', termId: 't1', text: 'SLA', side: 'it', type: 'acronym', context: '' },
		definition: { marketing: 'How quickly they answer', it: 'A promise' },
	});
	team.run(people.translator, 'concept.approve', { id: 'c1' });
	const edit = (
		who: typeof people.translator | typeof people.admin,
		fields: object,
		seen: object,
		now = '',
	) => team.run(who, 'concept.edit', { id: 'c1', fields }, now, seen);
	return { team, base: team.seq, edit, definition: () => team.get('concept', 'c1')?.definition };
}

describe('two who change the same field without knowing of one another', () => {
	const both = () => {
		const made = aTeam();
		const { base, edit } = made;
		edit(people.translator, { definition: { it: 'Hers' } }, { base, ...laptop }, '10:00');
		edit(people.admin, { definition: { it: 'Theirs' } }, { base, ...phone, uuid: 'u2' }, '11:00');
		return made;
	};

	it('end with the later text, and the earlier one is kept with who and when', () => {
		const { team, definition } = both();
		expect(definition()?.it).toBe('Theirs');
		expect(team.all('kept')).toEqual([
			{
				id: 'u2~definition.it',
				...{ collection: 'concept', recordId: 'c1', field: 'definition.it', value: 'Hers' },
				...{ by: 'tara', at: '10:00', takenBy: 'ada', takenAt: '11:00' },
			},
		]);
	});

	it('bring the earlier one back by one change, and that settles it', () => {
		const { team, definition } = both();
		const call = bringBack(team.all('kept')[0] as Kept);
		expect(team.runUnchecked(people.translator, call?.name ?? '', call?.args).ok).toBe(true);
		expect(definition()).toMatchObject({ it: 'Hers', marketing: 'How quickly they answer' });
		expect(team.all('kept')).toEqual([]);
	});

	it('can put a text made of both in its place', () => {
		const { team, definition } = both();
		const call = bringBack(team.all('kept')[0] as Kept, { value: 'Hers and theirs' });
		team.runUnchecked(people.admin, call?.name ?? '', call?.args);
		expect(definition()?.it).toBe('Hers and theirs');
		expect(team.all('kept')).toEqual([]);
	});

	it('can let the later one stand; its loser’s author may say so, another member may not', () => {
		const { team, definition } = both();
		const [kept] = team.all('kept');
		const id = kept?.id ?? '';
		expect(team.run(people.mary, 'kept.drop', { id })).toMatchObject({ code: 'forbidden' });
		expect(team.run(people.translator, 'kept.drop', { id }).ok).toBe(true);
		expect(team.run(people.admin, 'kept.drop', { id }).ok).toBe(true);
		expect(team.all('kept')).toEqual([]);
		expect(definition()?.it).toBe('Theirs');
	});

	it('lose nothing when a third comes, and each loser is kept', () => {
		const { team, base, edit } = both();
		edit(people.admin, { definition: { it: 'A third' } }, { base, clientId: 'tablet' });
		expect(team.all('kept').map(({ value }) => value)).toEqual(['Hers', 'Theirs']);
	});
});

describe('nothing is kept', () => {
	const keptAfter = (change: (made: ReturnType<typeof aTeam>) => void) => {
		const made = aTeam();
		change(made);
		return made.team.all('kept');
	};

	it('where they change different fields', () => {
		const kept = keptAfter(({ base, edit, definition }) => {
			edit(people.translator, { definition: { it: 'New' } }, { base, ...laptop });
			edit(people.admin, { definition: { marketing: 'New too' } }, { base, ...phone });
			expect(definition()).toEqual({ it: 'New', marketing: 'New too' });
		});
		expect(kept).toEqual([]);
	});

	it('where the later one had seen the earlier', () => {
		const kept = keptAfter(({ team, base, edit }) => {
			edit(people.translator, { example: 'one' }, { base, ...laptop });
			edit(people.admin, { example: 'two' }, { base: team.seq, ...phone });
		});
		expect(kept).toEqual([]);
	});

	it('where both wrote the same', () => {
		const kept = keptAfter(({ base, edit }) => {
			edit(people.translator, { example: 'same' }, { base, ...laptop });
			edit(people.admin, { example: 'same' }, { base, ...phone });
		});
		expect(kept).toEqual([]);
	});

	it('where one device goes on writing before it has heard from the server', () => {
		const kept = keptAfter(({ base, edit }) => {
			for (const example of ['o', 'on', 'one'])
				edit(people.translator, { example }, { base, ...laptop });
		});
		expect(kept).toEqual([]);
	});
});

describe('a ticket', () => {
	const ref = { system: 'redmine', host: 'tracker.example', key: '7' };
	const answers = { whyNow: 'The fair', measure: 'Visitors' };

	it('keeps an answer that another wrote over unseen, and the other answers are nobody’s loss', () => {
		const team = new MemoryTeam();
		team.run(people.mary, 'why.answer', { ref, answers });
		const base = team.seq;
		team.run(people.mary, 'why.answer', { ref, answers: { whyNow: 'Hers' } }, '', {
			base,
			...laptop,
		});
		team.run(people.ian, 'why.answer', { ref, answers: { whyNow: 'His', outcome: 'More' } }, '', {
			base,
			...phone,
		});
		const [why] = team.all('why');
		expect(why?.answers).toMatchObject({ whyNow: 'His', measure: 'Visitors', outcome: 'More' });
		const [kept] = team.all('kept');
		const call = kept && bringBack(kept, { ticket: ref });
		expect(team.runUnchecked(people.mary, call?.name ?? '', call?.args).ok).toBe(true);
		expect(team.all('why')[0]?.answers).toEqual({ ...why?.answers, whyNow: 'Hers' });
		expect(team.all('kept')).toEqual([]);
	});

	it('keeps a tag that another replaced unseen', () => {
		const team = new MemoryTeam();
		for (const id of ['p1', 'p2'])
			team.run(people.admin, 'priority.create', {
				...{ id, list: 'shared', title: id, bet: 'normal', serves: NO_TEXTS, outcome: '' },
			});
		team.run(people.mary, 'ticket.tag', { ref, priorityId: null });
		const base = team.seq;
		team.run(people.mary, 'ticket.tag', { ref, priorityId: 'p1' }, '', { base, ...laptop });
		team.run(people.ian, 'ticket.tag', { ref, priorityId: 'p2' }, '', { base, ...phone });
		const [kept] = team.all('kept');
		const call = kept && bringBack(kept, { ticket: ref });
		team.runUnchecked(people.mary, call?.name ?? '', call?.args);
		expect(team.all('ticket')[0]?.priorityId).toBe('p1');
	});
});

describe('a removed word', () => {
	it('wins over an edit made without knowing of it, and says so', () => {
		const { team, base } = aTeam();
		team.run(people.admin, 'term.remove', { id: 't1' });
		const late = team.run(
			people.translator,
			'term.edit',
			{ id: 't1', fields: { text: 'SLO' } },
			'',
			{ base },
		);
		expect(late).toMatchObject({ ok: false, code: 'not_found' });
		expect(team.get('term', 't1')).toBeUndefined();
	});

	it('comes back as it last was, by a change that says so and by nothing else', () => {
		const { team, base } = aTeam();
		team.run(people.translator, 'term.edit', { id: 't1', fields: { text: 'SLAs' } });
		team.run(people.admin, 'term.remove', { id: 't1' }, '12:00', { base });
		const add = {
			id: 't1',
			conceptId: 'c1',
			text: 'SLA',
			side: 'it',
			status: 'preferred',
			type: 'acronym',
		} as const;
		expect(team.run(people.admin, 'term.add', add)).toMatchObject({ code: 'removed' });
		const [kept] = team.all('kept');
		expect(kept).toMatchObject({ takenBy: 'ada', takenAt: '12:00' });
		const call = kept && bringBack(kept);
		expect(team.runUnchecked(people.mary, call?.name ?? '', call?.args)).toMatchObject({
			code: 'forbidden',
		});
		expect(team.runUnchecked(people.admin, call?.name ?? '', call?.args).ok).toBe(true);
		expect(team.get('term', 't1')).toMatchObject({ text: 'SLAs', conceptId: 'c1' });
		expect(team.all('kept')).toEqual([]);
	});

	it('can be removed by two at once, again after it came back, and before it was heard of', () => {
		const { team } = aTeam();
		for (let time = 0; time < 2; time++) {
			expect(team.run(people.admin, 'term.remove', { id: 't1' }).ok).toBe(true);
			expect(team.run(people.translator, 'term.remove', { id: 't1' }).ok).toBe(true);
			expect(team.run(people.admin, 'term.restore', { id: 't1' }).ok).toBe(true);
		}
		expect(team.run(people.admin, 'term.remove', { id: 'later' }).ok).toBe(true);
	});
});

describe('a word that was removed and brought back', () => {
	it('keeps its text beside that of someone who saw neither and writes over it', () => {
		const { team, base } = aTeam();
		const edit = (text: string) => ['term.edit', { id: 't1', fields: { text } }] as const;
		team.run(people.admin, ...edit('Mended'), '10:00', { base, ...phone });
		team.run(people.admin, 'term.remove', { id: 't1' }, '', phone);
		team.run(people.admin, 'term.restore', { id: 't1' }, '', phone);
		team.run(people.translator, ...edit('Late'), '11:00', { base, ...laptop });
		expect(team.get('term', 't1')?.text).toBe('Late');
		expect(team.all('kept')).toMatchObject([{ field: 'text', value: 'Mended', takenBy: 'tara' }]);
	});

	it('keeps its text, too, when the one who brought it back had not seen it', () => {
		const { team, base } = aTeam();
		const edit = (text: string) => ['term.edit', { id: 't1', fields: { text } }] as const;
		team.run(people.admin, ...edit('Mended'), '10:00', { base, ...phone });
		const unseen = { base, ...laptop };
		team.run(people.translator, 'term.remove', { id: 't1' }, '', unseen);
		team.run(people.translator, 'term.restore', { id: 't1' }, '', unseen);
		team.run(people.translator, ...edit('Late'), '11:00', unseen);
		expect(team.get('term', 't1')?.text).toBe('Late');
		expect(team.all('kept')).toMatchObject([
			{ field: 'text', value: 'Mended', by: 'ada', takenBy: 'tara' },
		]);
	});
});
