import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A whole document, and the content policy that allows exactly what is written in it. */
export interface Page {
	html: string;
	policy: string;
}

export const homePage = (): Page => page('Common Ground', 'home');
export const joinPage = (): Page => page('Join your team on Common Ground', 'join');

/** Its script asks this server alone. */
export const apiPage = (): Page => page('The glossary for programs', 'api', "connect-src 'self'");

/** The pages are the same for everyone: nothing that a person or a request says is ever put into them. */
function page(title: string, main: string, ...more: string[]): Page {
	const html = file('shell')
		.replaceAll('{{title}}', title)
		.replace('{{main}}', () => file(main))
		.replace('{{what}}', () => file('what'))
		.replace('{{load}}', () => file('load'));
	return { html, policy: [policyOf(html), ...more].join('; ') };
}

const file = (name: string): string =>
	readFileSync(new URL(`./${name}.html`, import.meta.url), 'utf8');

const policyOf = (html: string): string =>
	[
		"default-src 'none'",
		`style-src ${hashesOf(html, 'style')}`,
		`script-src ${hashesOf(html, 'script')}`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join('; ');

function hashesOf(html: string, tag: 'style' | 'script'): string {
	const blocks = html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'));
	const hashes = Array.from(blocks, ([, text = '']) => {
		const hash = createHash('sha256').update(text).digest('base64');
		return `'sha256-${hash}'`;
	});
	return hashes.join(' ') || "'none'";
}
