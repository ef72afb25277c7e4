import type { Rules } from './endings.ts';

/**
 * Plural, its dative and the genitive by how a noun ends; loanwords take an s: "Projekts", "Leads".
 * Plurals that are other words are left out: "Medien", "Daten".
 */
const BY_ENDING: Rules = `
	* e en s es
	s ses se sen
	ß ßes ße ßen
	x xes xe xen
	z zes ze zen

	a as
	i is
	o os
	u us
	y ys ies
	e en
	ende enden endes
	interesse interessen interesses
	name namen namens

	er ern ers
	el eln els
	en ens
	ing ings
	ier iere ieren iers
	iel iele ielen iels
	monitor monitore monitoren monitors

	erin erinnen
	orin orinnen
	ktin ktinnen
	ntin ntinnen
	rtin rtinnen
	stin stinnen
	kundin kundinnen

	ung ungen
	heit heiten
	keit keiten
	schaft schaften
	tät täten
	ion ionen
	ik iken
	enz enzen
	anz anzen
	or oren ors
	ist isten
	ant anten ants
	ent enten ente ents
	ment mente menten ments mentes

	ium ien iums
	medium mediums
	um ums
	forum foren forums
	spektrum spektren spektrums
	zentrum zentren zentrums
	us usse
	mus men
	bonus boni bonusse
	modus modi
	status
	virus viren
	zyklus zyklen
	sis sen
	praxis praxen
	nis nisse nissen nisses
	firma firmen
	thema themen themas
	schema schemata schemas schemen
	material materialien materials
`;

/** Nouns that change like the adjectives they were: "eine Beauftragte, ein Beauftragter". */
const ADJECTIVAL = ['beauftragt', 'beteiligt', 'verantwortlich', 'vorgesetzt'];

export const nounRules = (): Rules => [BY_ENDING, ...ADJECTIVAL.flatMap(adjectival)].join('\n');

function adjectival(stem: string): Rules[] {
	const cases = ['e', 'en', 'er', 'em'].map((ending) => stem + ending);
	return cases.map((form) => [form, ...cases.filter((other) => other !== form)].join(' '));
}
