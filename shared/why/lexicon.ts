/**
 * The words by which the hints judge an answer, in English and German. Lists of stems, so that a
 * colleague can add one without reading a regular expression.
 */
export const PEOPLE = [
	...['customer', 'client', 'user', 'visitor', 'shopper', 'buyer', 'guest', 'member', 'reader'],
	...['subscriber', 'prospect', 'lead', 'account', 'partner', 'reseller', 'patient', 'student'],
	...['recipient', 'applicant', 'attendee', 'audience', 'people', 'person', 'everyone', 'team'],
	...['colleague', 'agent', 'editor', 'manager', 'developer', 'support', 'sales', 'compan'],
	...['kund', 'nutzer', 'besucher', 'käufer', 'leser', 'abonnent', 'interessent', 'partner'],
	...['mitarbeit', 'kolleg', 'vertrieb', 'empfänger', 'teilnehm', 'bewerb', 'gäste', 'mitglied'],
] as const;

/** Words of comparison that make a measure without a figure still checkable. */
export const CHECKABLE = [
	...['no more', 'none', 'zero', 'every', 'all ', 'twice', 'half', 'double', 'without'],
	...['kein', 'null', 'jede', 'alle ', 'doppelt', 'halb', 'ohne'],
] as const;

export const REASON = [
	...['because', 'since', 'as the', 'as we', 'so that', 'due to', 'before', 'otherwise', 'or else'],
	...['for the', 'in time for', 'until the', 'when ', 'contract', 'launch', 'law', 'audit', 'fair'],
	...['weil', 'da ', 'damit', 'wegen', 'sonst', 'denn', 'bevor', 'vor dem', 'vor der', 'für '],
	...['vertrag', 'messe', 'gesetz', 'prüfung'],
] as const;

/** Openings that name what to build instead of what is wrong. */
export const SOLUTION = [
	...['we need a', 'we need an', 'we need new', 'we want a', 'we want an', 'we would like a'],
	...[
		'we should use',
		'we should build',
		'please add',
		'please build',
		'add a',
		'add an',
		'build ',
	],
	...['implement', 'install', 'integrate', 'migrate', 'switch to', 'move to', 'create a', 'buy '],
	...['set up', 'redesign', 'introduce', 'replace', 'roll out'],
	...['wir brauchen', 'wir möchten', 'wir wollen', 'bitte bau', 'bitte füg', 'einführ', 'umstell'],
	...['baut ', 'kauft ', 'installier', 'migrier', 'ersetz'],
] as const;

/** Words that tell of what is wrong today, or for whom it matters. */
export const PROBLEM = [
	...['because', 'since', 'fail', 'lose', 'losing', 'lost', 'leave', 'drop', 'slow', 'wrong'],
	...['error', 'too long', 'stuck', 'confus', 'blind', 'double', 'twice'],
	...['complain', 'cannot', "can't", 'miss', 'late', 'risk', 'wait', 'manual', 'by hand', 'broken'],
	...['today', 'so that', 'fine', 'cost', 'waste', 'no longer', 'problem', 'too many', 'too few'],
	...['weil', 'damit', 'fehl', 'verlier', 'langsam', 'falsch', 'beschwer', 'können nicht', 'risik'],
	...['wart', 'von hand', 'kaputt', 'heute', 'kost', 'verschwend', 'zu viel', 'zu wenig'],
] as const;

const boundary = '(?:^|[^\\p{L}\\p{N}])';
const escaped = (stem: string): string => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const joined = (stems: readonly string[]): string => stems.map(escaped).join('|');

/** Is one of the stems part of any word? For languages that join words: “Bestandskunden”. */
export const contains = (stems: readonly string[]): RegExp => new RegExp(joined(stems), 'iu');

/** Does a word of the text begin with one of the stems? */
export const mentions = (stems: readonly string[]): RegExp =>
	new RegExp(`${boundary}(?:${joined(stems)})`, 'iu');

/** Does the text itself begin with one of the stems? */
export const opensWith = (stems: readonly string[]): RegExp =>
	new RegExp(`^[^\\p{L}\\p{N}]*(?:${joined(stems)})`, 'iu');
