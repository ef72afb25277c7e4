import { randomUUID } from 'node:crypto';
import { Member } from '@common-ground/shared/model/member.ts';
import type { Collection } from '@common-ground/shared/model/records.ts';
import { expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { suggestTerm } from '../../harness/suggest.ts';

const data = async (server: TestServer, collection: Collection, id: string) =>
	JSON.parse((await server.store.record(server.teamId, { collection, id }))?.data ?? 'null');

/** Puts records as if colleagues had made them. */
const put = (
	server: TestServer,
	...records: [Collection, { id: string; [field: string]: unknown }][]
) =>
	server.store.write(async (tx) => {
		await tx.lock(server.teamId);
		const seq = await tx.nextSeq(server.teamId);
		await tx.writeRecords(
			server.teamId,
			records.map(([collection, record]) => ({
				...{ collection, id: record.id, scope: 'team', seq },
				data: JSON.stringify(record),
			})),
		);
	});

async function onlyMember(server: TestServer): Promise<Member> {
	const found = await Promise.all(
		(['member', 'translator', 'sponsor'] as const).map((value) =>
			server.store.query(server.teamId, { collection: 'member', index: 'role', value }),
		),
	);
	return Member.parse(JSON.parse(found.flat()[0]?.data ?? ''));
}

it('a text that a colleague wrote over is shown to its author, who brings it back with one click', async () => {
	await using server = await startTestServer();
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	const link = await server.invite({ side: 'marketing', role: 'translator' });
	await joinTeam(mary, link, 'Mary');
	const { id: me } = await onlyMember(server);
	const concept = await data(server, 'concept', 'sp-lead');
	const kept = {
		...{ id: randomUUID(), collection: 'concept', recordId: 'sp-lead', field: 'example' },
		...{ value: 'What Mary had written', by: me, at: new Date().toISOString() },
		...{ takenBy: 'tom', takenAt: new Date().toISOString() },
	};
	const tom = { id: 'tom', name: 'Tom', side: 'it', role: 'admin', state: 'active' };
	await put(
		server,
		['member', tom],
		['concept', { ...concept, example: 'What Tom wrote' }],
		['kept', kept],
	);
	const popup = await mary.open('popup');
	await popup.getByText('1 text was written by two at once').waitFor();
	await popup.getByRole('button', { name: 'Choose' }).click();
	const dialog = popup.getByRole('dialog', { name: 'Written by two at once' });
	await dialog.getByText('Tom wrote over what you had written').waitFor();
	expect(await dialog.locator('pre').allTextContents()).toEqual([
		...['What Tom wrote', 'What Mary had written'],
	]);
	await dialog.getByRole('button', { name: 'Bring mine back' }).click();
	await expect
		.poll(() => data(server, 'concept', 'sp-lead'))
		.toMatchObject({ example: 'What Mary had written' });
	await dialog.waitFor({ state: 'detached' });
	expect(await data(server, 'kept', kept.id)).toBeNull();
});

it('a refused change says why, can be mended where it stands, and goes out again', async () => {
	await using server = await startTestServer();
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');
	const member = await onlyMember(server);
	await server.stop();
	await suggestTerm(mary, 'canary', 'A test on few');
	await server.start();
	await put(server, ['member', { ...member, role: 'sponsor' }]);
	const popup = await mary.open('popup');
	await popup.getByText('1 change was refused').waitFor({ timeout: 60_000 });
	await put(server, ['member', member]);
	await popup.getByRole('button', { name: 'See why' }).click();
	const dialog = popup.getByRole('dialog', { name: 'Refused changes' });
	await dialog.getByText('A sponsor reads and mediates').waitFor();
	await dialog.getByRole('button', { name: 'Mend it' }).click();
	await dialog.getByRole('textbox', { name: /^Definition \(Marketing\)/ }).fill('A test on a few');
	// Her role is back as soon as her browser hears of it; until then the rule still says no.
	await expect
		.poll(async () => {
			const again = dialog.getByRole('button', { name: 'Send again' });
			if (await again.isVisible()) await again.click({ timeout: 1_000 });
			return popup.getByRole('dialog').count();
		})
		.toBe(0);
	await popup.getByText('All saved').waitFor();
	const texts = (await server.store.query(server.teamId, {
		...{ collection: 'term', index: 'conceptId' },
		value: await idOf(server, 'canary'),
	})) as { data: string }[];
	expect(texts).toHaveLength(1);
});

/** The concept of the one word of this text. */
async function idOf(server: TestServer, text: string): Promise<string> {
	const page = await server.store.changes({
		...{ teamId: server.teamId, memberId: '', scopes: ['team'], clientId: '' },
		...{ after: 1, limit: 1_000 },
	});
	const terms = page?.records.filter(({ collection }) => collection === 'term') ?? [];
	const found = terms
		.map(({ data: one }) => JSON.parse(one ?? '{}'))
		.find((one) => one.text === text);
	return found?.conceptId ?? '';
}
