import { EndingTree } from './endings.ts';
import { NOUN_RULES } from './english-nouns.ts';
import { verbRules } from './english-verbs.ts';

const tree = new EndingTree(() => [NOUN_RULES, verbRules()]);

/** Plurals, third persons, and -ed and -ing where the word is surely a verb, too. */
export const english = (word: string) => tree.of(word);
