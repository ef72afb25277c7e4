import { EndingTree, type Rules } from './endings.ts';
import { NOUN_RULES } from './english-nouns.ts';
import { verbRules } from './english-verbs.ts';
import { german } from './german.ts';

/** Endings that hardly any English word has; those that have one are excepted. */
const SURELY_GERMAN: Rules = `
	heit heiten
	fahrenheit
	keit keiten
	schaft schaften
	ismus ismen
	gruppe gruppen
	kampagne kampagnen
	^kunde kunden
	vertrag verträge verträgen vertrags vertrages
	auftrag aufträge aufträgen auftrags auftrages
	antrag anträge anträgen antrags antrages
	umsatz umsätze umsätzen umsatzes
	zeichnis zeichnisse zeichnissen zeichnisses

	bung bungen
	chung chungen
	dung dungen
	^dung dungs
	fung fungen
	gung gungen
	hnung hnungen
	ndung ndungen
	lung lungen
	^lung lungs
	^flung
	^clung
	nung nungen
	rung rungen
	^rung rungs
	^sprung
	^strung
	^unstrung
	sung sungen
	^sung
	^unsung
	^samsung samsungs
	tung tungen
	^stung
	zung zungen
`;

const tree = new EndingTree(() => [`${NOUN_RULES}\n${SURELY_GERMAN}`, verbRules()]);

/** For a word whose language nobody said: English, and German where it surely looks German. */
export const unsaid = (word: string) => (hasGermanLetter(word) ? german(word) : tree.of(word));

function hasGermanLetter(word: string): boolean {
	for (let i = 0; i < word.length; i++) {
		const unit = word.charCodeAt(i);
		if (unit >= 0xc4 && GERMAN_LETTERS.includes(word.charAt(i))) return true;
	}
	return false;
}

const GERMAN_LETTERS = 'ÄÖÜäöüß';
