import { expect, inject, it } from 'vitest';
import { tagOf, tagTicket } from '../../harness/board.ts';
import { addPriority } from '../../harness/console.ts';
import { joinTeam } from '../../harness/join.ts';
import { markedWords } from '../../harness/overlay.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';

it('without the server everything reads, edits wait, and arrive when it is back', async () => {
	const extension = inject('chromeExtension');
	await using server = await startTestServer();
	await using mary = await openProfile({ extension });
	await using ian = await openProfile({ extension });
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'translator' }), 'Mary');
	await joinTeam(ian, await server.invite({ side: 'it', role: 'member' }), 'Ian');
	await addPriority(mary, 'Checkout revamp');

	await server.stop();
	const page = await mary.visit(inject('backlogMd'));
	await expect.poll(() => markedWords(page)).toContain('SSO');
	await tagTicket(page, 'CAMP-2', 'Checkout revamp');
	await tagOf(page, 'CAMP-2').waitFor();
	const popup = await mary.open('popup');
	await popup.getByText(/1 change/).waitFor();
	await popup.getByRole('searchbox').fill('certificate');
	await popup.getByText('In your words').first().waitFor();

	await server.start();
	const his = await ian.visit(inject('backlogMd'));
	await tagOf(his, 'CAMP-2').waitFor({ timeout: 45_000 });
	await popup.getByText(/1 change/).waitFor({ state: 'hidden', timeout: 45_000 });
});
