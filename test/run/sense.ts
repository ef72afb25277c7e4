/**
 * `npm run -s sense -- FILE`: for JSON lines `{id, text, word, site?}` prints what the word means there
 * in the starter pack, `{id, senses, sides, because}`: the likeliest first, one where it was decided, none
 * where the word is an everyday one.
 */
import { matchTerm } from '@common-ground/shared/relevance/foreign.ts';
import { Asked } from '@common-ground/shared/sense/asked.ts';
import { compileSenses, sensesFrom } from '@common-ground/shared/sense/compile.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { answerLines, idOf, optionalTextOf, textOf } from './json-lines.ts';

const { concepts, terms } = starterRecords();
const asked = new Asked(terms.map(matchTerm), sensesFrom(compileSenses(concepts, terms)));

await answerLines('sense', (fields) => {
	const { conceptIds, because, sides } = asked.decide({
		text: textOf(fields, 'text'),
		word: textOf(fields, 'word'),
		site: optionalTextOf(fields, 'site'),
	});
	return { id: idOf(fields), senses: conceptIds, sides, because };
});
