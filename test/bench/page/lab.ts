import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildMode, buildExtension } from '@common-ground/server/start/build.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import type { BrowserContext } from 'playwright-core';
import { reactPage } from '../../fixtures/react/bundle.ts';
import { joinTeam } from '../../harness/join.ts';
import { openBrowser, openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';
import { type Fixture, pageOf } from './fixture.ts';
import { itRecords, itTerms } from './glossary.ts';
import { servePages } from './site.ts';

/** Terms in the glossary; the starter pack of a fresh installation alone, or as many more. */
export type Glossary = 'starter' | 10_000 | 50_000;

/** Browsers and pages of one run; each is made when it is first asked for. */
export interface Lab extends AsyncDisposable {
	/** A member of Marketing whose replica holds this glossary. */
	member(glossary: Glossary): Promise<Profile>;
	/** A browser without the extension. */
	plain(): Promise<BrowserContext>;
	/** Address of a fixture whose text has words of this glossary. */
	address(fixture: Fixture, glossary: Glossary): Promise<string>;
	/** Address of a React page with such words; `fixtures/react/rows.tsx`. */
	reactAddress(glossary: Glossary): Promise<string>;
	/** Folder of the built extension. */
	build(mode: BuildMode): Promise<string>;
}

export function openLab(): Lab {
	const stack = new AsyncDisposableStack();
	const once = <K, V>(make: (key: K) => Promise<V>): ((key: K) => Promise<V>) => {
		const made = new Map<K, Promise<V>>();
		return (key) => {
			const value = made.get(key) ?? make(key);
			made.set(key, value);
			return value;
		};
	};
	const build = once(async (mode: BuildMode) => {
		// Of its own for this run: a browser reads files late, and another build may come in between.
		const dir = await mkdtemp(join(tmpdir(), 'common-ground-bench-'));
		stack.defer(() => rm(dir, { recursive: true, force: true }));
		await cp((await buildExtension('chrome', mode)).dir, dir, { recursive: true });
		return dir;
	});
	const member = once(async (glossary: Glossary) => {
		const profile = stack.use(await openProfile({ extension: await build('e2e') }));
		if (glossary === 'starter') return profile;
		const server = stack.use(await startTestServer());
		await server.fill(itRecords(glossary));
		await joinTeam(profile, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');
		return profile;
	});
	const plain = once(async (_: undefined) => stack.use(await openBrowser()));
	const pages = once(async (_: undefined) => stack.use(await servePages()));
	const react = once((glossary: Glossary) => reactPage('rows.tsx', wordsOf(glossary)));
	return {
		build,
		member,
		plain: () => plain(undefined),
		async address(fixture, glossary) {
			const name = `/${fixture.hits}-${fixture.elements}-${glossary}`;
			return (await pages(undefined)).at(name, () => pageOf(fixture, wordsOf(glossary)));
		},
		async reactAddress(glossary) {
			const page = await react(glossary);
			return (await pages(undefined)).at(`/react-${glossary}`, () => page);
		},
		[Symbol.asyncDispose]: () => stack.disposeAsync(),
	};
}

/** The words of a glossary that are foreign to Marketing; the pages speak of the same in all large ones. */
export const termsOf = (glossary: Glossary): string[] =>
	(glossary === 'starter'
		? starterRecords().terms.filter(({ side }) => side === 'it')
		: itTerms(10_000)
	).map(({ text }) => text);

/** Some three hundred of them: nobody's page has all of a glossary. */
function wordsOf(glossary: Glossary): string[] {
	const terms = termsOf(glossary);
	const step = Math.max(1, Math.floor(terms.length / 300));
	return terms.filter((_, i) => i % step === 0);
}
