import { describe, expect, it } from 'vitest';
import { counted, statusWords } from './words.ts';

const facts = { connection: 'live', waiting: 0, since: '', refusal: '' } as const;

describe('the status line', () => {
	it('says that all is saved when nothing waits', () => {
		expect(statusWords(facts)).toMatchObject({ text: 'All saved', tone: 'good' });
	});

	it('counts what waits', () => {
		expect(statusWords({ ...facts, waiting: 1 }).text).toBe('1 change waiting');
		expect(statusWords({ ...facts, waiting: 3 }).text).toBe('3 changes waiting');
	});

	it('says since when the server is unreachable, and that nothing is lost', () => {
		const since = new Date(new Date().setHours(10, 42, 0)).toISOString();
		const words = statusWords({ ...facts, connection: 'unreachable', waiting: 2, since });
		expect(words.text).toMatch(/^Server unreachable since .*10:42/);
		expect(words.detail).toBe('2 changes kept here and sent when it is back.');
	});

	it('says that the server has no room, that nothing is lost, and whom to tell', () => {
		const words = statusWords({ ...facts, connection: 'full', waiting: 3 });
		expect(words).toEqual({
			text: 'The server has no room',
			detail:
				'3 changes kept here and sent when it has. Nothing is lost; tell whoever looks after the server.',
			tone: 'warn',
		});
	});

	it('promises a local team that nothing leaves the machine', () => {
		expect(statusWords({ ...facts, connection: 'local' }).text).toBe(
			'Local team: nothing leaves this machine',
		);
	});

	it('passes on why the server refused', () => {
		const refusal = 'This device was removed from the team.';
		expect(statusWords({ ...facts, connection: 'refused', refusal })).toMatchObject({
			detail: refusal,
			tone: 'bad',
		});
	});

	it('counts one and many', () => {
		expect([counted(1, 'term', 'terms'), counted(0, 'term', 'terms')]).toEqual([
			'1 term',
			'0 terms',
		]);
	});
});
