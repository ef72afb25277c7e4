/**
 * `npm run -s marks -- FILE`: for JSON lines `{id, text, side?, site?}` prints the marks that a page of
 * this text would have with the starter pack, `{id, marks: [{start, end, concept, concepts?, because}]}`,
 * for a reader of `side`, else for readers of either side: then all that deserve one, however many stand
 * together. A place has one mark, on the longest phrase there; where its meaning is left open, `concept` is
 * the likeliest and `concepts` are all that are shown, the likeliest first.
 */
import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import type { Matcher } from '@common-ground/shared/matcher/model.ts';
import { foreignTerms, type Reader } from '@common-ground/shared/relevance/foreign.ts';
import { marksInText, type TextMark } from '@common-ground/shared/relevance/text-marks.ts';
import { compileSenses, sensesFrom } from '@common-ground/shared/sense/compile.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { answerLines, BadLine, idOf, optionalTextOf, textOf } from './json-lines.ts';

const READERS: readonly Reader[] = ['marketing', 'it', 'either'];
const { concepts, terms } = starterRecords();
const senses = sensesFrom(compileSenses(concepts, terms));
const matchers = new Map<Reader, Matcher>();

await answerLines('marks', (fields) => {
	const text = textOf(fields, 'text');
	const reader = readerOf(optionalTextOf(fields, 'side') || 'either');
	const marks = marksInText(text, {
		site: optionalTextOf(fields, 'site'),
		matcher: matcherFor(reader),
		senses,
		sparse: reader !== 'either',
	});
	return { id: idOf(fields), marks: marks.map(printed) };
});

function printed({ start, end, conceptIds, because }: TextMark): object {
	const concepts = conceptIds.length > 1 ? { concepts: conceptIds } : {};
	return { start, end, concept: conceptIds[0], ...concepts, because };
}

function readerOf(side: string): Reader {
	const reader = READERS.find((known) => known === side.toLowerCase());
	if (!reader) throw new BadLine(`“side” must be one of ${READERS.join(', ')}.`);
	return reader;
}

function matcherFor(reader: Reader): Matcher {
	const matcher =
		matchers.get(reader) ?? compileMatcher(foreignTerms(concepts, terms, new Set(), reader));
	matchers.set(reader, matcher);
	return matcher;
}
