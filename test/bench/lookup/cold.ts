import { buildExtension } from '@common-ground/server/start/build.ts';
import type { BrowserContext, Page } from 'playwright-core';
import { openProfile, type Profile } from '../../harness/profile.ts';
import type { Records } from './glossary.ts';

export interface Cold {
	/** Milliseconds from the opening of the popup, with no worker alive, until the first answer is drawn. */
	opened: number;
	/** … from a key press in it. It can be typed as soon as there is a field. */
	pressed: number;
}

const RUNS = 7;
/** Records that are put in at once. */
const PORTION = 2_000;
const QUERY = 'rolback';
const ANSWER = 'rollback';

/** Opens the popup over a glossary of so many concepts, each time with a worker that has just ended. */
export async function coldAnswers(glossary: Records): Promise<Cold[]> {
	const { dir } = await buildExtension('chrome', 'e2e');
	await using profile = await openProfile({ extension: dir });
	await fill(profile, glossary);
	const blank = await profile.visit('about:blank');
	// The welcome page would bring each worker back to life.
	for (const page of profile.context.pages()) if (page !== blank) await page.close();
	const cold: Cold[] = [];
	for (let run = 0; run <= RUNS; run++) {
		await endWorkers(profile.context, blank);
		const popup = await profile.context.newPage();
		await popup.goto(`chrome-extension://${profile.extensionId}/popup.html`, {
			waitUntil: 'commit',
		});
		cold.push(await timed(popup));
		await popup.close();
	}
	return cold.slice(1);
}

/** Puts the records into the local team's replica, as a pull would, and waits for the index of them. */
async function fill(profile: Profile, { concepts, terms }: Records): Promise<void> {
	const page = await profile.open('options');
	const rows = [
		...concepts.map((data) => ({ collection: 'concept', data })),
		...terms.map((data) => ({ collection: 'term', data })),
	];
	for (let from = 0; from < rows.length; from += PORTION)
		await page.evaluate(write, JSON.stringify(rows.slice(from, from + PORTION)));
	await page.evaluate(indexed, concepts.length);
	await page.close();
}

/** Runs in the page: tells the background of a change, and waits for an index of so many concepts. */
async function indexed(count: number): Promise<void> {
	const sizeOf = async (): Promise<number> => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('common-ground:lookup');
			request.onsuccess = () => resolve(request.result);
		});
		const base = await new Promise<{ segment: { published: Uint8Array } } | undefined>(
			(resolve) => {
				const request = db.transaction('base').objectStore('base').get('local');
				request.onsuccess = () => resolve(request.result);
			},
		);
		db.close();
		return base?.segment.published.length ?? 0;
	};
	const news = new BroadcastChannel('common-ground:lookup');
	const change = new BroadcastChannel('common-ground:changed');
	let next = new Promise((resolve) => news.addEventListener('message', resolve, { once: true }));
	change.postMessage(['concept', 'term']);
	for (;;) {
		await next;
		next = new Promise((resolve) => news.addEventListener('message', resolve, { once: true }));
		if ((await sizeOf()) >= count) return;
	}
}

/** Runs in the page. */
async function write(json: string): Promise<void> {
	const rows = JSON.parse(json) as { collection: string; data: { id: string } }[];
	const db = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open('common-ground:local');
		request.onsuccess = () => resolve(request.result);
	});
	const tx = db.transaction('records', 'readwrite');
	for (const { collection, data } of rows)
		tx.objectStore('records').put({ collection, id: data.id, scope: 'team', seq: 1, data });
	await new Promise((resolve) => {
		tx.oncomplete = resolve;
	});
	db.close();
}

/** Ends the worker, and waits until the browser says that it has ended. */
async function endWorkers(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	const stopped = new Promise<void>((resolve) =>
		session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
			if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
		}),
	);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await stopped;
	await session.detach();
}

/** Looked at in every frame: what is seen is seen a frame late at most. */
const timed = (page: Page): Promise<Cold> =>
	page.evaluate(
		([query, answer]) =>
			new Promise<Cold>((resolve) => {
				let pressed = 0;
				const look = (): void => {
					const field = document.querySelector<HTMLInputElement>('input[type=search]');
					if (field && !pressed) {
						field.value = query;
						pressed = performance.now();
						field.dispatchEvent(new Event('input', { bubbles: true }));
					}
					const now = performance.now();
					const [first] = document.querySelectorAll('.answer strong');
					if (first?.textContent === answer) resolve({ opened: now, pressed: now - pressed });
					else requestAnimationFrame(look);
				};
				look();
			}),
		[QUERY, ANSWER] as const,
	);
