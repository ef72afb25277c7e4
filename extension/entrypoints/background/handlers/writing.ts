import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import type { Matcher } from '@common-ground/shared/matcher/model.ts';
import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import { foreignTerms } from '@common-ground/shared/relevance/foreign.ts';
import { compileSenses, sensesFrom } from '@common-ground/shared/sense/compile.ts';
import type { Senses } from '@common-ground/shared/sense/model.ts';
import { type Meaning, wordsToMind } from '../../../features/writing/list.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { announceChange, onChange } from '../../../replica/changes.ts';
import { meOf } from '../../../replica/me.ts';
import type { Replica } from '../../../replica/schema.ts';
import { allIn, getIn, reading, whereIn } from '../../../replica/view.ts';
import type { Background } from '../background.ts';
import { tellPages } from '../news.ts';
import { changeSettings, settings } from '../settings.ts';

/**
 * Looks at what a member writes with the eyes of the other side. The text stays in this worker's memory
 * for as long as that takes, and is neither stored nor logged nor sent anywhere.
 */
export const writingHandlers = ({
	current,
	ports,
}: Background): Pick<Handlers, 'writing.look' | 'writing.switch'> => {
	const reader = keepReader();
	return {
		async 'writing.look'({ text }, { url }) {
			const { writing, writingOff } = await settings();
			if (!writing || writingOff.includes(url.host)) return null;
			const { db } = await current.team();
			const { side } = await meOf(db);
			const { matcher, senses } = await reader(db, side);
			const matches = matcher.find(text);
			const ids = new Set(matches.flatMap(({ terms }) => terms.map((term) => term.conceptId)));
			return wordsToMind({
				text,
				site: url.host,
				matches,
				senses,
				meanings: await meaningsOf(db, [...ids]),
				writer: side,
			});
		},

		async 'writing.switch'({ host, on }, from) {
			if (from.kind === 'page' && host !== null && from.url.host !== host)
				throw new Error('A page can be switched from itself only.');
			const { writingOff } = await settings();
			const others = writingOff.filter((other) => other !== host);
			await changeSettings(
				host === null ? { writing: on } : { writingOff: on ? others : [...others, host] },
			);
			announceChange(['status']);
			// A page that asked knows; the others hear of it when they next look at a text.
			if (from.kind === 'extension') tellPages(ports, 'settings');
			return null;
		},
	};
};

interface Reader {
	matcher: Matcher;
	senses: Senses;
}

/** Finds what is foreign to the other side; made when somebody first writes, and again after the glossary changed. */
function keepReader(): (db: Replica, writer: Side) => Promise<Reader> {
	let kept: { db: Replica; writer: Side; reader: Promise<Reader> } | undefined;
	onChange((topics) => {
		if (topics.has('concept') || topics.has('term')) kept = undefined;
	}, new AbortController().signal);
	return (db, writer) => {
		if (kept?.db !== db || kept.writer !== writer) {
			const reader = readerOf(db, writer);
			kept = { db, writer, reader };
			// The next request tries again.
			reader.catch(() => {
				if (kept?.reader === reader) kept = undefined;
			});
		}
		return kept.reader;
	};
}

async function readerOf(db: Replica, writer: Side): Promise<Reader> {
	const [concepts, terms] = await Promise.all([
		allIn(reading(db), 'concept'),
		allIn(reading(db), 'term'),
	]);
	// What this member knows says nothing of what the others do.
	const foreign = foreignTerms(concepts, terms, new Set(), otherSide(writer));
	return {
		matcher: compileMatcher(foreign),
		senses: sensesFrom(compileSenses(concepts, terms)),
	};
}

async function meaningsOf(db: Replica, ids: readonly string[]): Promise<Map<string, Meaning>> {
	const tx = reading(db);
	const found = await Promise.all(
		ids.map((id) =>
			Promise.all<[Promise<Concept | undefined>, Promise<Term[]>]>([
				getIn(tx, 'concept', id),
				whereIn(tx, 'term', 'conceptId', id),
			]),
		),
	);
	return new Map(
		found.flatMap(([concept, terms]) => (concept ? [[concept.id, { concept, terms }]] : [])),
	);
}
