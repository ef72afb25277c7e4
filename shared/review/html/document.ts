import { renderToString } from 'preact-render-to-string';
import { h } from '../../charts/element.ts';
import type { Review } from '../model.ts';
import { pack } from './pack.ts';

/** The sheets of the file, as their files have them: the tokens, the charts', the pack's, the page's. */
export interface Sheets {
	tokens: string;
	charts: string;
	review: string;
	page: string;
}

/** Nothing is loaded, run or sent, whatever a text in it says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The pack as one file that needs nothing else: the same review gives the same bytes. */
export function reviewHtml(review: Review, { tokens, charts, review: own, page }: Sheets): string {
	const { team, period } = review;
	const head = [
		h('meta', { charset: 'utf-8' }),
		h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
		h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		h('meta', { name: 'referrer', content: 'no-referrer' }),
		h('title', null, `Review of ${team}, ${period.since} to ${period.until}`),
	];
	return [
		'<!doctype html>',
		'<html lang="en">',
		`<head>${head.map((one) => renderToString(one)).join('\n')}`,
		// Sheets are ours and are not escaped: in a style element nothing would be read back.
		`<style>\n${[tokens, charts, own, page].join('\n')}</style></head>`,
		`<body>${renderToString(h('main', null, pack(review)))}</body>`,
		'</html>\n',
	].join('\n');
}
