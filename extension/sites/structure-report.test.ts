// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { structureReport } from './structure-report.ts';

const report = (body: string): string => {
	document.body.innerHTML = body;
	return structureReport(document);
};

describe('a report on a page that looks different', () => {
	it('tells elements, roles, test ids and where links lead', () => {
		const told = report(
			'<main><div data-testid="board.card-CAMP-12" id="card-CAMP-12" role="button"><a href="https://acme.example/browse/CAMP-12?x=1">CAMP-12</a></div></main>',
		);
		expect(told).toContain('div[data-testid=board.card-KEY][id=card-KEY][role=button]');
		expect(told).toContain('a[href=/browse/KEY]');
	});

	it('holds no text, title, name, number or address of the page', () => {
		const secrets = ['Voucher', 'mary', 'acme', '4711', 'newsletter'];
		const told = report(
			`<h1 title="Voucher" aria-label="Voucher by mary">Voucher 4711</h1><p data-owner="mary">newsletter</p><h2 id="voucher-for-mary"></h2>
			<a href="https://acme.example/wiki/newsletter/4711?by=mary#acme">mary</a><input value="Voucher" placeholder="acme">`,
		);
		for (const secret of secrets) expect(told.toLowerCase()).not.toContain(secret.toLowerCase());
		expect(told).toContain('h1[aria-label][title]');
		expect(told).toContain('a[href=/x/x/0]');
	});

	it('tells long lists once, and how long they are', () => {
		const told = report(`<ul>${'<li><b></b></li>'.repeat(200)}</ul>`);
		expect(told).toContain('… 200 × li');
		expect(told.split('\n').length).toBeLessThan(12);
	});
});
