import { words } from './lexicon/words.ts';

/** The small words of English grammar, by what they announce. Every list is complete in practice. */
export const DETERMINERS = words(`
	a an the my our your his its their this these those each every any some no another both either
	neither all few many more most much several enough such which what whose
`);
export const POSSESSIVES = words('my our your his her its their whose');
export const SUBJECTS = words('i you we they who');
export const SUBJECTS_OF_S = words('he she it who which that this');
export const OBJECTS = words('it them us me him you everyone everybody everything myself yourself');
export const AUXILIARIES = words(`
	will would can could shall should may might must do does did cannot can't don't doesn't didn't
	won't wouldn't couldn't shouldn't mustn't let's lets please to 'll we'll you'll they'll i'll
	he'll she'll it'll gonna we'd they'd you'd i'd he'd she'd
`);
export const PREPOSITIONS = words(`
	of in on at by for with from into onto about after before between through during without under
	over against among within across per via as than like until since behind beyond upon toward
	towards around near off out up down above below along except despite plus
`);
export const CONJUNCTIONS = words('and or but nor so if because when while that whether although');
export const BE = words("is are was were be been being am isn't aren't wasn't weren't");
export const HAVE = words('has have had having');
export const NUMBERS = words('one two three four five six seven eight nine ten dozen hundred');
const OTHERS = words(`
	he she him her hers not never there here then now very too also just only even still again
	already yet ever how why where who whom they them you your i me we us it once twice well
	make made get got go goes went new same other own us via ours yours theirs mine
	monday tuesday wednesday thursday friday saturday sunday january february march april june july
	august september october november december today tomorrow yesterday week month year day o'clock
`);

/** Words that say how something is, and nothing of what it is about. */
export const isClosedClass = (word: string): boolean => CLOSED.some((list) => list.has(word));

const CLOSED = [
	DETERMINERS,
	POSSESSIVES,
	SUBJECTS,
	SUBJECTS_OF_S,
	OBJECTS,
	AUXILIARIES,
	PREPOSITIONS,
	CONJUNCTIONS,
	BE,
	HAVE,
	NUMBERS,
	OTHERS,
];
