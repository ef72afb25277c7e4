import type { HTTPRequest, Page } from 'puppeteer-core';
import { type Answer, type DrivenBrowser, type DrivenPage, driven } from './driven.ts';
import { openFirefox, openPlainFirefox } from './firefox.ts';

/** A Firefox with the extension in this folder, or without it. */
export async function driveFirefox(extension: string | null): Promise<DrivenBrowser> {
	if (extension === null) {
		const browser = await openPlainFirefox();
		return {
			visit: async (url, answer) => visit(await browser.newPage(), url, answer),
			reloadExtension: async () => {},
			[Symbol.asyncDispose]: () => browser.close(),
		};
	}
	const firefox = await openFirefox(extension);
	return {
		visit: async (url, answer) => visit(await firefox.newPage(), url, answer),
		reloadExtension: () => firefox.reloadExtension(),
		[Symbol.asyncDispose]: () => firefox[Symbol.asyncDispose](),
	};
}

async function visit(page: Page, url: string, answer?: Answer): Promise<DrivenPage> {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
	if (answer) {
		await page.setRequestInterception(true);
		page.on('request', (request) => void answered(request, new URL(url).origin, answer));
	}
	await page.goto(url);
	return driven(page, (run, argument) => page.evaluate(run, argument), complaints);
}

function answered(request: HTTPRequest, origin: string, answer: Answer): Promise<void> {
	const url = new URL(request.url());
	if (url.origin !== origin) return request.continue();
	const body = answer(url);
	return request.respond(
		body === undefined ? { status: 404, body: '' } : { contentType: 'text/html', body },
	);
}
