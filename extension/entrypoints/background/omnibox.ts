import type { Concept } from '@common-ground/shared/model/concept.ts';
import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import { browser } from 'wxt/browser';
import type { Lookup } from '../../features/lookup/index.ts';
import { meOf } from '../../replica/me.ts';
import type { Replica } from '../../replica/schema.ts';
import { getIn, reading } from '../../replica/view.ts';
import { type Line, plainLine, xmlLine } from './omnibox-line.ts';

/** The browser shows so many below its own. */
const MOST = 5;
const SHORT = 140;

export interface OmniboxDeps {
	team(): Promise<{ db: Replica }>;
	/** Undefined while the index is made for the first time. */
	lookup(): Promise<Lookup | undefined>;
}

/** Look-up from the address bar: `cg`, a blank, and a word. Nothing typed there leaves the machine. */
export function answerOmnibox({ team, lookup }: OmniboxDeps): void {
	// Firefox for Android has no address bar for extensions.
	if (!browser.omnibox) return;
	// Only Chrome reads the descriptions as XML, and refuses them where they are none.
	const asText = import.meta.env.FIREFOX ? plainLine : xmlLine;
	let asked = 0;

	browser.omnibox.setDefaultSuggestion({
		description: 'Look up a word, or what it means in yours',
	});
	// Reads the index while the first letters are typed.
	browser.omnibox.onInputStarted.addListener(() => void lookup());
	browser.omnibox.onInputChanged.addListener((text, suggest) => {
		const number = ++asked;
		void linesFor(text).then((lines) => {
			if (number !== asked) return;
			suggest(lines.map((line) => ({ content: line.word, description: asText(line) })));
		});
	});
	browser.omnibox.onInputEntered.addListener((text, disposition) => {
		const url = browser.runtime.getURL(`/sidepanel.html?q=${encodeURIComponent(text.trim())}`);
		if (disposition === 'currentTab') void browser.tabs.update({ url });
		else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
	});

	const linesFor = async (text: string): Promise<Line[]> => {
		const [{ db }, index] = await Promise.all([team(), lookup()]);
		const { side } = await meOf(db);
		const hits = index?.find(text, side, MOST) ?? [];
		return Promise.all(
			hits.map(async ({ word, conceptIds: [id = ''] }) => {
				const concept = await getIn(reading(db), 'concept', id);
				return { word, short: concept ? shortOf(concept, side) : '' };
			}),
		);
	};
}

function shortOf({ definition }: Concept, side: Side): string {
	const text = definition[side] || definition[otherSide(side)];
	return text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text;
}
