import { Window } from 'happy-dom';
import { renderPage } from '../../test/fixtures/jira/render.ts';

const SAVED = import.meta.glob<string>('../../test/fixtures/**/*.html', {
	query: '?raw',
	import: 'default',
	eager: true,
});

export interface FixturePage {
	document: Document;
	url: URL;
}

/** A saved page by its folder and name ("redmine/list"), as if it stood at this address. */
export function savedPage(name: string, address: string): FixturePage {
	const html = SAVED[`../../test/fixtures/${name}.html`];
	if (!html) throw new Error(`There is no fixture ${name}`);
	return parsed(html, address);
}

export function jiraFixture(path: string, origin = 'https://acme.atlassian.net'): FixturePage {
	const url = new URL(path, origin);
	const html = renderPage(url, { css: '', script: '' });
	if (!html) throw new Error(`The Jira fixture has no page ${path}`);
	return parsed(html, url.href);
}

/** A document without scripts, styles or layout: adapters need no more. */
export function parsed(html: string, address: string): FixturePage {
	const { document } = new Window({ url: address });
	document.write(html);
	return { document: document as unknown as Document, url: new URL(address) };
}
