import { expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { markedWords } from '../../harness/overlay.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';
import { suggestTerm } from '../../harness/suggest.ts';

it('a word suggested by one and approved by another is explained on the page that is open', async () => {
	const extension = inject('chromeExtension');
	await using server = await startTestServer();
	await using mary = await openProfile({ extension });
	await using tess = await openProfile({ extension });
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');
	await joinTeam(tess, await server.invite({ side: 'it', role: 'translator' }), 'Tess');
	const board = await mary.visit(inject('backlogMd'));
	await expect.poll(() => markedWords(board)).toContain('SSO');
	expect(await markedWords(board)).not.toContain('rotated');

	await suggestTerm(mary, 'rotated', 'The key that proves who we are was replaced by a new one.');

	const console_ = await tess.open('console', '/queue');
	await console_.getByText('rotated', { exact: true }).first().waitFor();
	await console_.getByRole('button', { name: /^Approve/ }).click();
	await console_.getByText('“rotated” is approved.').waitFor();

	await board.bringToFront();
	await expect.poll(() => markedWords(board), { timeout: 10_000 }).toContain('rotated');

	// Whoever approved it can be asked.
	const popup = await mary.open('popup');
	await popup.getByRole('searchbox').fill('rotated');
	await popup.getByText('More', { exact: true }).first().click();
	await popup.getByText('Tess (IT), looks after it').waitFor();
	await popup.getByRole('button', { name: 'Copy “Tess”' }).waitFor();
});
