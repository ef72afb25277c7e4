import { describe, expect, it } from 'vitest';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const { system, translator, theo, mary, ian, sponsor } = people;
const mia = { memberId: 'mia', name: 'Mia', side: 'marketing', role: 'member' } as const;

function aTeam() {
	const team = new MemoryTeam();
	team.run(system, 'team.create', { name: 'Acme' });
	const ask = (who: typeof mary | typeof mia | typeof ian, text = 'Canary release') =>
		team.run(who, 'request.ask', { text, side: who.side, context: '' });
	const id = () => team.all('request')[0]?.id ?? '';
	return { team, ask, id };
}

describe('those who ask for the same word', () => {
	it('meet in one request, however they write it, and none is lost', () => {
		const { team, ask } = aTeam();
		ask(mary);
		ask(mia, ' canary  RELEASE ');
		ask(mary, 'canary release');
		expect(team.all('request')).toMatchObject([{ text: 'Canary release', state: 'open' }]);
		expect(team.all('asker').map(({ by }) => by)).toEqual(['mary', 'mia']);
	});

	it('ask for their own side, and the other side’s wish is another', () => {
		const { team, ask } = aTeam();
		ask(mary);
		ask(ian);
		expect(team.all('request')).toHaveLength(2);
		const forIt = { text: 'x', side: 'it' } as const;
		expect(team.run(mary, 'request.ask', forIt)).toMatchObject({ code: 'forbidden' });
		expect(team.run(sponsor, 'request.ask', forIt)).toMatchObject({ code: 'forbidden' });
	});

	it.each([
		['C++', 'C#'],
		['R&D', 'R D'],
		['e-mail', 'e mail'],
		['🚀', '🔥'],
	])('are told apart where the words are: %s and %s', (one, other) => {
		const { team, ask } = aTeam();
		ask(mary, one);
		ask(mary, other);
		expect(team.all('request')).toHaveLength(2);
	});

	it('go one by one, and the request with the last', () => {
		const { team, ask, id } = aTeam();
		ask(mary);
		ask(mia);
		const request = { id: id() };
		team.run(mary, 'request.withdraw', request);
		team.run(ian, 'request.withdraw', request);
		expect(team.all('request')).toHaveLength(1);
		team.run(mia, 'request.withdraw', request);
		expect([team.all('request'), team.all('asker')]).toEqual([[], []]);
		expect(ask(mary).ok).toBe(true);
		expect(team.all('asker')).toHaveLength(1);
	});
});

describe('a request', () => {
	it('is answered by a curator with a term that is in use, once', () => {
		const { team, ask, id } = aTeam();
		ask(mary);
		const answer = (conceptId: string) => ({ id: id(), conceptId });
		expect(team.run(ian, 'request.answer', answer('sp-lead'))).toMatchObject({ code: 'forbidden' });
		expect(team.run(theo, 'request.answer', answer('nothing'))).toMatchObject({
			code: 'bad_arguments',
		});
		team.run(theo, 'request.answer', answer('sp-lead'), '9:00');
		expect(team.all('request')).toMatchObject([
			{ state: 'answered', answer: { conceptId: 'sp-lead', by: 'theo', at: '9:00' } },
		]);
		expect(team.run(translator, 'request.answer', answer('sp-sla'))).toMatchObject({
			code: 'conflict',
		});
	});

	it('is declined with a reason, and opens again when taken back or asked once more', () => {
		const { team, ask, id } = aTeam();
		ask(mary);
		team.run(theo, 'request.decline', { id: id(), reason: 'A product’s name' });
		expect(team.all('request')).toMatchObject([{ declined: { reason: 'A product’s name' } }]);
		team.run(theo, 'request.reopen', { id: id() });
		expect(team.all('request')).toMatchObject([{ state: 'open' }]);
		expect(team.all('request')[0]).not.toHaveProperty('declined');
		team.run(theo, 'request.answer', { id: id(), conceptId: 'sp-lead' });
		ask(mia);
		expect(team.all('request')).toMatchObject([{ state: 'open' }]);
		expect(team.all('asker')).toHaveLength(2);
	});
});
