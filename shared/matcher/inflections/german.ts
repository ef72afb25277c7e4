import { EndingTree, type Rules } from './endings.ts';
import { nounRules } from './german-nouns.ts';
import { umlautRules } from './german-umlauts.ts';

/** Adjectives, and verbs as they stand in a list; the s is for a noun that somebody wrote small. */
const OTHER_RULES: Rules = `
	* e en er es em s
	e en er es em
	en ens
	ieren iert ierte ierten ierter iertes iertem
	ing ings
	ung ungen
`;

const nouns = new EndingTree(() => [`${nounRules()}\n${umlautRules()}`]);
const others = new EndingTree(() => [OTHER_RULES]);

/** Plurals and cases of what is written with a capital, the endings of adjectives otherwise. */
export const german = (word: string) =>
	/^\p{Lu}/u.test(word.slice(word.lastIndexOf('-') + 1)) ? nouns.of(word) : others.of(word);
