import { describe, expect, it } from 'vitest';
import type { PriorityChip } from '../../messaging/replies.ts';
import { Tags } from './tags.ts';

const chip = (title: string): PriorityChip => ({
	id: 'p1',
	list: 'shared',
	rank: 1,
	title,
	bet: 'big',
});

/** A background that answers when the test says so, with what the team has at the time of the question. */
function setting(team: Record<string, PriorityChip>) {
	const asked: string[][] = [];
	const answers: (() => void)[] = [];
	let changes = 0;
	const tags = new Tags({
		fetch(keys) {
			asked.push(keys);
			const found = new Map(keys.flatMap((key) => (team[key] ? [[key, team[key]] as const] : [])));
			return new Promise((resolve) => answers.push(() => resolve(found)));
		},
		onChange: () => changes++,
	});
	const answer = async (nth = 0) => {
		answers.splice(nth, 1)[0]?.();
		// The promises between the answer and its effect.
		for (let turn = 0; turn < 5; turn++) await Promise.resolve();
	};
	return { tags, asked, answer, changes: () => changes };
}

describe('tags of the tickets on a page', () => {
	it('are asked for once, all of a frame together', async () => {
		const { tags, asked, answer } = setting({ 'CAMP-2': chip('Checkout') });
		tags.want(['CAMP-1', 'CAMP-2', 'CAMP-2']);
		tags.want(['CAMP-1', 'CAMP-2']);
		await answer();
		tags.want(['CAMP-1', 'CAMP-2']);
		expect(asked).toEqual([['CAMP-1', 'CAMP-2']]);
		expect(tags.of('CAMP-2')?.title).toBe('Checkout');
		expect(tags.of('CAMP-1')).toBeNull();
		expect(tags.of('CAMP-9')).toBeUndefined();
	});

	it('are asked for later when the ticket comes into view later', async () => {
		const { tags, asked, answer } = setting({});
		tags.want(['CAMP-1']);
		await answer();
		tags.want(['CAMP-1', 'CAMP-2']);
		expect(asked).toEqual([['CAMP-1'], ['CAMP-2']]);
	});

	it('stay on the screen until the news are there', async () => {
		const team = { 'CAMP-2': chip('Old') };
		const { tags, answer } = setting(team);
		tags.want(['CAMP-2']);
		await answer();
		team['CAMP-2'] = chip('New');
		void tags.refresh();
		expect(tags.of('CAMP-2')?.title).toBe('Old');
		await answer();
		expect(tags.of('CAMP-2')?.title).toBe('New');
	});

	it('do not fall back to an answer that is older than the news', async () => {
		const team = { 'CAMP-2': chip('Old') };
		const { tags, answer } = setting(team);
		tags.want(['CAMP-2']);
		team['CAMP-2'] = chip('New');
		void tags.refresh();
		await answer(1);
		await answer(0);
		expect(tags.of('CAMP-2')?.title).toBe('New');
	});

	it('are asked for again where the answer is older than news that came after it left the page', async () => {
		const team = { 'CAMP-1': chip('x'), 'CAMP-2': chip('Old') };
		const { tags, answer } = setting(team);
		tags.want(['CAMP-1']);
		await answer();
		tags.want(['CAMP-1', 'CAMP-2']);
		tags.want(['CAMP-1']);
		team['CAMP-2'] = chip('New');
		void tags.refresh();
		await answer(1);
		await answer(0);
		expect(tags.of('CAMP-2')).toBeUndefined();
		tags.want(['CAMP-2']);
		await answer();
		expect(tags.of('CAMP-2')?.title).toBe('New');
	});

	it('are shown also while news come faster than answers, which are not asked for in a crowd', async () => {
		const team = { 'CAMP-2': chip('1') };
		const { tags, asked, answer } = setting(team);
		tags.want(['CAMP-2']);
		await answer();
		for (const title of ['2', '3', '4']) {
			team['CAMP-2'] = chip(title);
			void tags.refresh();
		}
		expect(asked).toHaveLength(2);
		await answer();
		expect(tags.of('CAMP-2')?.title).toBe('2');
		await answer();
		expect(tags.of('CAMP-2')?.title).toBe('4');
		expect(asked).toHaveLength(3);
	});

	it('are forgotten for tickets that are no longer shown', async () => {
		const { tags, answer } = setting({ 'CAMP-1': chip('x') });
		tags.want(['CAMP-1']);
		await answer();
		tags.want(['CAMP-2']);
		await answer();
		void tags.refresh();
		await answer();
		expect(tags.of('CAMP-1')).toBeUndefined();
		expect(tags.of('CAMP-2')).toBeNull();
	});

	it('are asked for in portions that a request may have', async () => {
		const { tags, asked, answer } = setting({});
		const keys = Array.from({ length: 700 }, (_, n) => `CAMP-${n}`);
		tags.want(keys);
		await answer();
		tags.want(keys);
		await answer();
		expect(asked.map(({ length }) => length)).toEqual([500, 200]);
		void tags.refresh();
		await answer();
		await answer();
		expect(asked.map(({ length }) => length)).toEqual([500, 200, 500, 200]);
	});

	it('are drawn anew after each answer', async () => {
		const { tags, answer, changes } = setting({});
		tags.want(['CAMP-1']);
		expect(changes()).toBe(0);
		await answer();
		expect(changes()).toBe(1);
	});
});
