import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Background } from '../background.ts';
import { settings } from '../settings.ts';
import { siteHandlers } from './sites.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

it('a host of the company has the tool that the member named, until they take it back; pages hear of it', async () => {
	const sent: unknown[] = [];
	const ports = { send: (event: unknown) => sent.push(event) };
	const { 'site.name': name } = siteHandlers({ ports } as unknown as Background);
	const here = { kind: 'extension' } as const;
	await name({ host: 'tickets.acme.example', tool: 'jira' }, here);
	await name({ host: 'desk.acme.example:8443', tool: 'redmine' }, here);
	expect((await settings()).companyHosts).toEqual({
		'tickets.acme.example': 'jira',
		'desk.acme.example:8443': 'redmine',
	});
	await name({ host: 'tickets.acme.example', tool: null }, here);
	expect((await settings()).companyHosts).toEqual({ 'desk.acme.example:8443': 'redmine' });
	expect(sent).toEqual([{ type: 'settings' }, { type: 'settings' }, { type: 'settings' }]);
});
