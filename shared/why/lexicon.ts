/**
 * The words by which the hints judge an answer, in English and German. Lists of stems, so that a
 * colleague can add one without reading a regular expression.
 */
export const PEOPLE = [
	...['customer', 'client', 'user', 'visitor', 'shopper', 'buyer', 'guest', 'member', 'reader'],
	...['subscriber', 'prospect', 'leads', 'account', 'partner', 'reseller', 'patient', 'student'],
	...['recipient', 'applicant', 'attendee', 'audience', 'people', 'person', 'everyone', 'team'],
	...['colleague', 'agents', 'editor', 'manager', 'developer', 'support', 'sales', 'compan'],
	...['staff', 'business', 'agency', 'agencies', 'parents', 'famil', 'citizen', 'marketing'],
	...['finance', 'accounting', 'office', 'women', 'children', 'those who', 'anyone', 'whoever'],
	...['kund', 'nutzer', 'besucher', 'käufer', 'leser', 'abonnent', 'interessent', 'anwender'],
	...['mitarbeit', 'kolleg', 'vertrieb', 'empfänger', 'teilnehm', 'bewerb', 'gäste', 'mitglied'],
	...['händler', 'eltern', 'redaktion', 'schüler', 'bürger', 'fahrg', 'leute', 'agentur'],
	...['buchhaltung', 'familie', 'studierend', 'spender', 'mandant', 'firmen', 'unternehmen'],
	...['menschen', 'personal', 'entwickler', 'reisende', 'verein', 'kranke', 'azubi', 'wer '],
	...['mums', 'mothers', 'dads', 'fathers', 'board of', 'the board', 'who ', 'everybody'],
] as const;

/** Endings that make a word the name of people: “travellers”, “Bürgerinnen”. */
export const PEOPLE_ENDINGS = ['ers', 'ors', 'ists', 'ants', 'ees', 'innen'] as const;

/** Words with such an ending that are things. */
export const THINGS = [
	...['banners', 'borders', 'buffers', 'carriers', 'characters', 'colors', 'computers'],
	...['constants', 'containers', 'counters', 'covers', 'errors', 'factors', 'fees', 'filters'],
	...['folders', 'footers', 'headers', 'layers', 'letters', 'markers', 'monitors', 'newsletters'],
	...['numbers', 'offers', 'orders', 'others', 'papers', 'parameters', 'pointers', 'printers'],
	...['providers', 'registers', 'routers', 'scanners', 'servers', 'sliders', 'stickers'],
	...['teasers', 'tracers', 'trackers', 'triggers', 'variants', 'vouchers', 'vectors', 'innen'],
	...['beginnen', 'gewinnen', 'binnen', 'trees', 'degrees', 'guarantees', 'lists'],
] as const;

/** What makes a measure without a figure still checkable: numbers as words, comparison, absence. */
export const CHECKABLE = [
	...['no ', 'none', 'zero', 'every ', 'each ', 'all ', 'twice', 'half', 'double', 'without'],
	...['nobody', 'no one', 'not a', 'not one', 'never', 'gone', 'passes', 'fewer', 'less than'],
	...['more than', 'at least', 'at most', 'under ', 'below', 'above', 'within', 'first', 'once a'],
	...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten ', 'dozen', 'third'],
	...['stops', 'stop ', 'closed', 'signed', 'a day', 'a week', 'a month', 'hundred', 'thousand'],
	...[
		'kein',
		'null',
		'jede',
		'alle ',
		'doppelt',
		'halb',
		'hälfte',
		'ohne',
		'niemand',
		'nicht mehr',
	],
	...['nie ', 'weniger als', 'mehr als', 'mindestens', 'höchstens', 'unter ', 'zwei', 'drei'],
	...['vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'dutzend', 'drittel', 'erste'],
	...['the same', 'selben', 'gleichen', 'fifth', 'on time', 'can close', 'pünktlich', 'fünftel'],
	...['fällt weg', 'pro tag', 'pro woche', 'am tag', 'in der woche', 'hundert', 'tausend'],
] as const;

/** All that a bare date is made of. What remains of an answer beside it is its reason. */
export const TIME = [
	...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
	...['october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep'],
	...['sept', 'oct', 'nov', 'dec', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
	...['saturday', 'sunday', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'day', 'days'],
	...['week', 'weeks', 'month', 'months', 'quarter', 'year', 'years', 'weekend', 'hour', 'hours'],
	...['end', 'start', 'beginning', 'middle', 'mid', 'early', 'late', 'latest', 'this', 'next'],
	...[
		'coming',
		'within',
		'in',
		'by',
		'before',
		'until',
		'till',
		'on',
		'at',
		'the',
		'of',
		'a',
		'an',
	],
	...['to', 'from', 'and', 'or', 'it', 'is', 'be', 'we', 'i', 'need', 'needed', 'want', 'would'],
	...['like', 'as', 'soon', 'possible', 'asap', 'please', 'urgent', 'urgently', 'very', 'really'],
	...['immediately', 'now', 'today', 'tomorrow', 'yesterday', 'sooner', 'better', 'quickly'],
	...[
		'around',
		'about',
		'roughly',
		'am',
		'pm',
		'noon',
		'eod',
		'eow',
		'eom',
		'eoy',
		'st',
		'nd',
		'rd',
		'th',
	],
	...[
		'q',
		'kw',
		'h',
		'date',
		'deadline',
		'due',
		'must',
		'should',
		'have',
		'done',
		'ready',
		'live',
		'sprint',
	],
	...['januar', 'februar', 'märz', 'mai', 'juni', 'juli', 'oktober', 'dezember', 'montag'],
	...['dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag', 'uhr'],
	...['tag', 'tage', 'tagen', 'woche', 'wochen', 'monat', 'monats', 'monate', 'monaten', 'quartal'],
	...['jahr', 'jahres', 'jahre', 'ende', 'anfang', 'mitte', 'bis', 'zum', 'zur', 'am', 'im', 'vor'],
	...['dem', 'den', 'der', 'des', 'die', 'das', 'ab', 'und', 'oder', 'es', 'ist', 'wir', 'ich'],
	...['nächste', 'nächsten', 'nächster', 'kommende', 'kommenden', 'diese', 'dieser', 'diesen'],
	...['so', 'schnell', 'bald', 'wie', 'möglich', 'schnellstmöglich', 'sofort', 'dringend', 'sehr'],
	...['eilig', 'bitte', 'spätestens', 'heute', 'morgen', 'gestern', 'daher', 'also', 'etwa', 'ca'],
	...[
		'ungefähr',
		'gegen',
		'termin',
		'frist',
		'fertig',
		'brauchen',
		'brauche',
		'muss',
		'soll',
		'sein',
	],
] as const;

/** Says that there is no date at all. */
export const NO_DATE = [
	...['no date', 'no deadline', 'none', 'no fixed', 'no hurry', 'no rush', 'whenever', 'any time'],
	...['kein', 'egal', 'ohne termin', 'jederzeit', 'eilt nicht'],
] as const;

/** Openings that ask for something instead of telling what is wrong. */
export const SOLUTION = [
	...['we need', 'we want', 'we would like', "we'd like", 'we should', 'we have to', 'i need'],
	...['i want', 'i would like', "i'd like", 'please', 'could you', 'can you', 'can we', 'could we'],
	...["let's", 'let us', 'wir brauchen', 'wir benötigen', 'wir möchten', 'wir wollen'],
	...[
		'wir hätten gern',
		'wir sollten',
		'ich brauche',
		'ich benötige',
		'ich möchte',
		'ich hätte gern',
	],
	...['bitte', 'könnt ihr', 'können wir', 'könntet ihr', 'lasst uns'],
] as const;

/** Whole words that open a request: what to build, not what is wrong. */
export const BUILD = [
	...['add', 'build', 'create', 'implement', 'install', 'integrate', 'migrate', 'switch', 'move'],
	...[
		'buy',
		'set up',
		'setup',
		'redesign',
		'redesign of',
		'introduce',
		'replace',
		'roll out',
		'upgrade',
		'embed',
	],
	...['develop', 'automate', 'rewrite', 'connect', 'launch', 'make', 'want'],
	...[
		'new',
		'a new',
		'neue',
		'neuer',
		'neues',
		'eine neue',
		'ein neues',
		'ein neuer',
		'einen neuen',
	],
	...['einbau', 'einführung', 'umstellung', 'integration', 'anbindung'],
	...['implementierung', 'erstellung', 'entwicklung', 'aufbau', 'baut', 'kauft', 'installiert'],
	...['migriert', 'ersetzt', 'baue', 'einführen', 'umstellen', 'installieren', 'migrieren'],
] as const;

/** Words that tell of what is wrong today, for whom it matters, or what happens otherwise. */
export const PROBLEM = [
	...['because', 'since', 'fail', 'lose', 'losing', 'lost', 'leave', 'drop', 'slow', 'wrong'],
	...[
		'error',
		'too long',
		'stuck',
		'confus',
		'blind',
		'double',
		'twice',
		'break',
		'crash',
		'empty',
	],
	...['complain', 'cannot', "can't", 'miss', 'late', 'risk', 'wait', 'manual', 'by hand', 'broken'],
	...['today', 'so that', 'fine', 'cost', 'waste', 'no longer', 'problem', 'too many', 'too few'],
	...[
		'not ',
		'never',
		'out of date',
		'doppelt',
		'expire',
		'require',
		'law',
		'legal',
		'gdpr',
		'deadline',
	],
	...['until', 'before', 'otherwise', 'dead', 'only ', 'ends', 'discontinu', 'unable'],
	...['weil', 'damit', 'fehl', 'verlier', 'langsam', 'falsch', 'beschwer', 'können nicht', 'risik'],
	...['wart', 'von hand', 'kaputt', 'heute', 'kost', 'verschwend', 'zu viel', 'zu wenig', 'nicht'],
	...['kein', 'leer', 'seit', 'sonst', 'abgelaufen', 'läuft ab', 'gesetz', 'dsgvo', 'veraltet'],
	...['abbrech', 'brechen', 'stürz', 'endet', 'eingestellt'],
] as const;

/** A stem's own apostrophe is the typewriter's; people's may be the printer's. */
const escaped = (stem: string): string =>
	stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");
const joined = (stems: readonly string[]): string => stems.map(escaped).join('|');
const BOUNDARY = '(?:^|[^\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Is one of the stems part of any word? For languages that join words: “Bestandskunden”. */
export const contains = (stems: readonly string[]): RegExp => new RegExp(joined(stems), 'iu');

/** Does a word of the text begin with one of the stems? */
export const mentions = (stems: readonly string[]): RegExp =>
	new RegExp(`${BOUNDARY}(?:${joined(stems)})`, 'iu');

/** Does the text itself begin with one of these, as whole words? “Make is down” is about something of that name. */
export const opensWith = (words: readonly string[]): RegExp =>
	new RegExp(
		`^[^\\p{L}\\p{N}]*(?:${joined(words)})${END}(?! (?:of|is|was|has|were|ist|war)${END})`,
		'iu',
	);

/** The words of a text in lower case, without their punctuation and figures. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
