import type { Note } from '@common-ground/shared/model/note.ts';
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import { describe } from '@common-ground/shared/notes/anchor.fixture.ts';
import { expect, inject, it } from 'vitest';
import { openTicket } from '../../harness/board.ts';
import { joinTeam } from '../../harness/join.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { notedWords, openNotes } from './steps.ts';

/** Of CAMP-3. */
const TEXT = 'The landing page builder needs a CNAME for go.example.com.';
const WORDS = TEXT.split(' ').slice(0, 5);

/** Past the rules of editing: nobody writes so many. */
const fill = (server: TestServer, notes: readonly Note[]): Promise<void> =>
	server.store.write(async (tx) => {
		await tx.lock(server.teamId);
		const seq = await tx.nextSeq(server.teamId);
		const rows = notes.map((note) => ({
			...{ collection: 'note' as const, id: note.id, scope: 'team' as const, seq },
			data: JSON.stringify(note),
		}));
		await tx.writeRecords(server.teamId, rows);
	});

it('five hundred notes on a ticket are marked where they are near, and listed in steps', async () => {
	const origin = inject('backlogMd');
	const ref = { system: 'backlogmd', host: new URL(origin).host, key: 'CAMP-3' };
	const noteOn = (n: number): Note => {
		const start = TEXT.indexOf(WORDS[n % WORDS.length] ?? '');
		const end = start + (WORDS[n % WORDS.length]?.length ?? 0);
		const anchor = describe('description', TEXT, { start, end });
		return {
			...{ id: `n${n}`, threadId: `n${n}`, ticketId: ticketId(ref), ref, kind: 'note' },
			...{ body: `Note ${n}`, visibility: 'team', side: 'it', holder: 'ian', by: 'ian' },
			...{ mentions: [], at: new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString() },
			...(n % 2 === 0 && anchor ? { anchor } : {}),
		};
	};
	await using server = await startTestServer();
	await fill(
		server,
		Array.from({ length: 500 }, (_, n) => noteOn(n)),
	);
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');
	const page = await mary.visit(origin);
	await openTicket(page, 'CAMP-3');
	await expect.poll(async () => (await notedWords(page)).length).toBe(100);
	expect(new Set(await notedWords(page)).size).toBeGreaterThan(1);
	const list = await openNotes(page, 'CAMP-3');
	await expect.poll(() => list.getByRole('article').count()).toBe(30);
	await list.getByRole('button', { name: 'Show all 500' }).click();
	await expect.poll(() => list.getByRole('article').count()).toBe(500);
});
