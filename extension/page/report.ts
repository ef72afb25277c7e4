import { tell } from '../messaging/client.ts';
import type { PageFacts } from './context.ts';

/** Milliseconds in which several features' facts become one message. */
const TOGETHER = 200;
/** Milliseconds between two messages: each costs the page one, and nobody watches the account as it changes. */
const APART = 1_000;

const NONE: PageFacts = {
	marks: 0,
	misfit: false,
	words: [],
	unmarked: [],
	canMark: true,
	ticket: null,
	mile: false,
};

/** Merges what the features report and tells the background, if it is anything new. */
export function reporter(site: string | null, signal: AbortSignal) {
	let facts = NONE;
	let told = '';
	let toldAt = Number.NEGATIVE_INFINITY;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const send = () => {
		timer = undefined;
		const text = JSON.stringify(facts);
		if (signal.aborted || text === told) return;
		told = text;
		toldAt = performance.now();
		tell('page.report', { ...facts, site });
	};
	signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
	const report = (part: Partial<PageFacts>) => {
		facts = { ...facts, ...part };
		timer ??= setTimeout(send, Math.max(TOGETHER, toldAt + APART - performance.now()));
	};
	report({});
	return report;
}
