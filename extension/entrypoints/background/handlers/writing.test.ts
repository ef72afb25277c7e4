import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { joined, put } from '../../../replica/testing.ts';
import type { Background } from '../background.ts';
import { writingHandlers } from './writing.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const pageAt = (host: string) =>
	({ kind: 'page', tabId: 1, frameId: 0, url: new URL(`https://${host}/`) }) as const;
const HERE = pageAt('tracker.example');
const OPTIONS = { kind: 'extension' } as const;

async function handlers() {
	const me = { id: 'mary', name: 'Mary', side: 'marketing', role: 'member', state: 'active' };
	const { concepts, terms } = starterRecords();
	const db = await joined([
		put('member', me),
		...concepts.map((concept) => put('concept', concept)),
		...terms.map((term) => put('term', term)),
	]);
	const sent: unknown[] = [];
	const background = {
		current: { team: async () => ({ db }) },
		ports: { send: (event: unknown) => sent.push(event) },
	};
	return { ...writingHandlers(background as unknown as Background), sent };
}

beforeEach(() => fakeBrowser.reset());

describe('a text that a member writes', () => {
	it('is looked at with the eyes of the other side, and kept nowhere', async () => {
		const { 'writing.look': look } = await handlers();
		const text = 'The UTM tags are gone';
		expect(await look({ text }, HERE)).toMatchObject([
			{ word: 'UTM tags', at: [4], equivalent: 'query parameters' },
		]);
		const stored = JSON.stringify([
			await fakeBrowser.storage.local.get(null),
			await fakeBrowser.storage.session.get(null),
		]);
		expect(stored).not.toContain('UTM');
	});

	it('is not looked at where the member wants no help', async () => {
		const { 'writing.look': look, 'writing.switch': turn, sent } = await handlers();
		await turn({ host: 'tracker.example', on: false }, HERE);
		expect(await look({ text: 'UTM tags' }, HERE)).toBeNull();
		expect(await look({ text: 'UTM tags' }, pageAt('other.example'))).toHaveLength(1);
		// The page that asked keeps its way back.
		expect(sent).toEqual([]);
		await turn({ host: 'tracker.example', on: true }, OPTIONS);
		expect(await look({ text: 'UTM tags' }, HERE)).toHaveLength(1);
		expect(sent).toEqual([{ type: 'settings' }]);
		await turn({ host: null, on: false }, HERE);
		expect(await look({ text: 'UTM tags' }, pageAt('other.example'))).toBeNull();
	});

	it('is another page’s business: no page switches for another', async () => {
		const { 'writing.switch': turn } = await handlers();
		await expect(turn({ host: 'other.example', on: false }, HERE)).rejects.toThrow('from itself');
	});
});
