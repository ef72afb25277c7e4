import { expect, it } from 'vitest';
import type { TestClient } from '../testing/client.ts';
import { TestServer } from '../testing/server.ts';

const ref = { system: 'backlogmd', host: '127.0.0.1:3102', key: 'CAMP-2' };

/** Everything that a device is ever sent but the glossary, as text. */
async function sentTo(device: TestClient): Promise<string> {
	const pages = (await device.changesSince(0)).flatMap(({ changes }) => changes);
	const { records, ...facts } = await device.whole();
	const sent = [...records, ...pages].filter(({ id }) => !id.startsWith('sp-'));
	return JSON.stringify([sent, facts]);
}

it.each([
	['side', true],
	['private', false],
] as const)(
	'a %s note reaches no device that it is not for, nor do its end and its answers',
	async (visibility, isForColleagues) => {
		await using server = await TestServer.start();
		const ian = await server.join('member', 'it');
		const ida = await server.join('member', 'it');
		const mary = await server.join('admin', 'marketing');
		const note = { ref, kind: 'note', visibility, mentions: [mary.member.id] };
		await ian.mutate('note.add', { ...note, id: 'n1', body: 'zebra' });
		await ian.mutate('note.reply', { id: 'n2', threadId: 'n1', body: 'zebra again', mentions: [] });
		await ian.mutate('note.edit', { id: 'n1', body: 'zebra, edited', mentions: [] });
		expect(await sentTo(ian)).toContain('zebra, edited');
		expect((await sentTo(ida)).includes('zebra')).toBe(isForColleagues);
		expect(await sentTo(mary)).not.toContain('zebra');

		await ian.mutate('note.remove', { id: 'n1' });
		expect(await sentTo(mary)).not.toMatch(/zebra|"n1"|note:n1/);
		expect(await ian.mutate('note.restore', { id: 'n1' })).toMatchObject({ verdict: 'applied' });
	},
);

it('an attempt on a note that one may not read tells nothing of it', async () => {
	await using server = await TestServer.start();
	const ian = await server.join('member', 'it');
	const mary = await server.join('admin', 'marketing');
	const note = { ref, kind: 'note', visibility: 'private', mentions: [], body: 'zebra' };
	await ian.mutate('note.add', { ...note, id: 'there' });
	const attempt = async (id: string) => {
		const { verdict, code, message } = await mary.mutate('note.edit', {
			id,
			body: 'x',
			mentions: [],
		});
		return { verdict, code, message };
	};
	expect(await attempt('there')).toEqual(await attempt('not-there'));
});

it('that is written after a move to the other side is that side’s, also in one batch with the move', async () => {
	await using server = await TestServer.start();
	const kim = await server.join('admin', 'marketing');
	const ida = await server.join('member', 'it');
	const note = { ref, kind: 'note', visibility: 'side', mentions: [] };
	const { verdicts } = await kim.push(
		kim.mutation('member.edit', { id: kim.member.id, fields: { side: 'it' } }),
		kim.mutation('note.add', { ...note, id: 'n1', body: 'zebra' }),
	);
	expect(verdicts.map(({ verdict }) => verdict)).toEqual(['applied', 'applied']);
	expect(await sentTo(ida)).toContain('zebra');
});
