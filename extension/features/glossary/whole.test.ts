// @vitest-environment happy-dom
import { term } from '@common-ground/shared/matcher/terms.fixture.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from './marks.ts';
import { inOrder, merged } from './order.ts';
import { stepFrom } from './steps.ts';
import { done, finder, reader } from './testing.ts';
import { wholePage } from './whole.ts';

const terms = ['SSO', 'CDN', 'VPN', 'KPI'].map((text) => term(text));

function everywhere(html: string, shadow = ''): Mark[] {
	document.body.innerHTML = html;
	const host = document.querySelector('#host');
	if (host) host.attachShadow({ mode: 'open' }).innerHTML = shadow;
	return done(wholePage(document.body, reader, finder(terms)));
}
const words = (marks: readonly Mark[]): string[] => marks.map(({ word }) => word);

describe('the marks of a whole page', () => {
	it('are in page order, once a section, with shadow roots where they stand', () => {
		const marks = everywhere(
			'<p>a CDN</p><div id="host"><p>a KPI, a CDN</p></div><h2>Two</h2><p>a CDN</p>',
			'<p>an SSO</p>',
		);
		expect(words(marks)).toEqual(['CDN', 'SSO', 'KPI', 'CDN']);
	});

	it('of a long page are looked for part by part', () => {
		const long = `<p>${'lorem ipsum '.repeat(1_000)}a VPN</p>`;
		expect(words(everywhere(long.repeat(5)))).toEqual(Array(5).fill('VPN'));
	});
});

describe('the order of marks', () => {
	it('is that of reading, across shadow roots', () => {
		const marks = everywhere(
			'<p>a CDN</p><div id="host"><p>a KPI</p></div><p>a VPN</p>',
			'<p>an SSO</p>',
		);
		expect(words(inOrder(marks.toReversed()))).toEqual(['CDN', 'SSO', 'KPI', 'VPN']);
		const [first, ...others] = marks;
		expect(words(merged(others, first ? [first] : []))).toEqual(words(marks));
	});
});

describe('the next marked word', () => {
	let marks: Mark[];
	let [cdn, sso, kpi, vpn]: Mark[] = [];
	let asked = 0;
	beforeEach(() => {
		marks = everywhere('<p>a CDN</p><p>an SSO</p><p>a KPI</p><p>a VPN</p>');
		[cdn, sso, kpi, vpn] = marks;
	});
	const page = (shown: (Mark | undefined)[], all: readonly Mark[] = marks) => ({
		shown: shown.filter((mark) => mark !== undefined),
		everywhere: async () => {
			asked++;
			return all;
		},
	});

	it('near the window is found without reading the page', async () => {
		expect(await stepFrom(page([kpi, sso]), sso, 1)).toBe(kpi);
		expect(await stepFrom(page([kpi, sso]), kpi, -1)).toBe(sso);
		expect(asked).toBe(0);
	});

	it('is anywhere on the page, and the first one after the last', async () => {
		expect(await stepFrom(page([sso, kpi]), kpi, 1)).toBe(vpn);
		expect(await stepFrom(page([sso, kpi]), sso, -1)).toBe(cdn);
		expect(await stepFrom(page([vpn]), vpn, 1)).toBe(cdn);
		expect(await stepFrom(page([cdn]), cdn, -1)).toBe(vpn);
	});

	it('is found from a word that has no mark any more', async () => {
		const others = marks.filter((mark) => mark !== sso);
		expect(await stepFrom(page([], others), sso, 1)).toBe(kpi);
		expect(await stepFrom(page([], others), sso, -1)).toBe(cdn);
	});

	it('is none where there are none', async () => {
		expect(await stepFrom(page([], []), undefined, 1)).toBeUndefined();
	});
});
