import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TestServer } from '../testing/server.ts';

describe.each(['/', '/join', '/api'])('the page at %s', (path) => {
	it('says what this is and how to load it, to people and not to search engines', async () => {
		await using server = await TestServer.start();
		const { status, headers, text } = await server.ask({ path });
		expect(status).toBe(200);
		expect(headers.get('content-type')).toContain('text/html');
		expect(headers.get('x-robots-tag')).toBe('noindex');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(text).toContain('<html lang="en">');
		expect(text).toContain(path === '/api' ? 'openapi.json' : 'chrome://extensions');
		expect(text).not.toContain('{{');
	});

	it('runs and loads nothing but what is written in it', async () => {
		await using server = await TestServer.start();
		const { headers, text } = await server.ask({ path });
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toMatch(/default-src 'none'; style-src 'sha256-[^ ]+'; script-src/);
		expect(policy).not.toContain('unsafe');
		expect(text).not.toMatch(/ style="| on\w+="| src=| href="http/);
	});
});

it('the pages have the colours of the extension', () => {
	const colours = (file: string) =>
		new Map(
			Array.from(
				readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(
					/--([\w-]+): (light-dark\(#\w+, #\w+\));/g,
				),
				([, name, value]) => [name, value],
			),
		);
	const tokens = colours('../../shared/look/tokens.css');
	const own = colours('./shell.html');
	expect(own.size).toBeGreaterThan(5);
	for (const [name, value] of own) expect(`${name} ${value}`).toBe(`${name} ${tokens.get(name)}`);
});
