import type { Rules } from './endings.ts';

/**
 * Nouns whose plural is not by their ending, most of them with another vowel, by what compounds end
 * in: "Auftrag" and "Vertrag" are "trag". Each with its plural; the other cases follow from the two.
 */
const PLURALS = `
	baum bäume
	block blöcke
	brauch bräuche
	bruch brüche
	druck drücke
	fall fälle
	fang fänge
	fluss flüsse
	gang gänge
	gast gäste
	grund gründe
	hand hände
	hang hänge
	kanal kanäle
	kauf käufe
	kopf köpfe
	korb körbe
	kraft kräfte
	lauf läufe
	macht mächte
	markt märkte
	plan pläne
	platz plätze
	rang ränge
	^rat räte
	beirat beiräte
	orrat orräte
	srat sräte
	raum räume
	satz sätze
	schlag schläge
	schluss schlüsse
	spruch sprüche
	sprung sprünge
	stadt städte
	stand stände
	stoß stöße
	strom ströme
	sturz stürze
	topf töpfe
	trag träge
	wand wände
	wunsch wünsche
	wurf würfe
	zug züge
	zwang zwänge

	amt ämter
	band bänder
	bild bilder
	blatt blätter
	buch bücher
	fach fächer
	feld felder
	geld gelder
	gut güter
	haus häuser
	kind kinder
	land länder
	mann männer
	mitglied mitglieder
	rad räder
	rand ränder
	schild schilder
	wort wörter

	boden böden
	hafen häfen
	kasten kästen
	laden läden
	mangel mängel
	schaden schäden
`;

/** A longer ending that only looks like one of them. */
const OTHERS: Rules = `
	antwort antworten
`;

export const umlautRules = (): Rules =>
	[...PLURALS.trim().split(/\n+/).map(cases), OTHERS].join('\n');

function cases(line: string): string {
	const [singular = '', plural = ''] = line.trim().split(' ');
	const dative = /n$/.test(plural) ? [] : [`${plural}n`];
	const genitive = /[sßz]$/.test(singular) ? ['es'] : /e[ln]$/.test(singular) ? ['s'] : ['s', 'es'];
	const word = singular.replace('^', '');
	return [singular, plural, ...dative, ...genitive.map((ending) => word + ending)].join(' ');
}
