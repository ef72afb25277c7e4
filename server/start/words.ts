import { join } from 'node:path';

/** What `npm start` says when the server runs. `adminLink` is undefined once an admin has joined. */
export const welcome = (facts: {
	origin: string;
	data: string;
	adminLink: string | undefined;
	chrome: string;
	firefox: string;
}): string => `
Common Ground runs at ${facts.origin}
Data: ${facts.data}

${facts.adminLink ? firstInvite(facts.adminLink) : furtherInvites}

Load the extension
  Chrome, Edge, Chromium: open chrome://extensions, turn on “Developer mode”,
    choose “Load unpacked”: ${facts.chrome}
  Firefox: open about:debugging#/runtime/this-firefox,
    choose “Load Temporary Add-on”: ${join(facts.firefox, 'manifest.json')}
  Then open the invite link and click the extension’s icon, or paste the link into its popup.
`;

const firstInvite = (link: string): string =>
	`Nobody has joined as admin yet. This link makes you the admin (once, within a week):
  ${link}
It counts you to IT. For one that counts you to Marketing: npm run server -- invite --role admin --side marketing`;

const furtherInvites = `Invite someone: in the extension’s console under “Team”, or with
  npm run server -- invite --side marketing --role member`;

export const practising = (board: string): string =>
	`A browser of its own is open on a practice board, joined as “Practice”: ${board}\nWhat you do there is real for this team.\n`;

export const ENDING = 'Ctrl-C ends it; the data stays.';

/** A port that is taken: the command that would work. */
export const tryPort = (port: number): string =>
	process.platform === 'win32'
		? `$env:COMMON_GROUND_PORT=${port}; npm start`
		: `COMMON_GROUND_PORT=${port} npm start`;
