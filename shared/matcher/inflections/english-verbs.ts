import type { Rules } from './endings.ts';

/**
 * Words that end so are verbs, too: "prioritise", "verify", "deprecate". Those that are not, or whose
 * -ing or -ed is another word ("rate", "merchandise"), are said to have no such forms.
 */
const VERB_ENDINGS: Rules = `
	ise ised ising
	ize ized izing
	yse ysed ysing
	yze yzed yzing
	ify ified ifying
	ate ated ating
	^associate
	^candidate
	^certificate
	^climate
	^corporate
	^date
	^enterprise
	^estate
	^expertise
	^fate
	^gate
	^late
	^mate
	^merchandise
	^noise
	^plate
	^premise
	^private
	^prize
	^promise
	^rate
	^rise
	^size
	^slate
	^state
	wise
`;

/**
 * Verbs of both trades whose -ed and -ing mean the same as the word. Left out on purpose is every
 * word whose -ing or -ed is another word: market, lead, build, brand, target, host, stage, brief, rank.
 */
const VERBS = `
	archive attach backfill bounce bundle cache cascade churn click compile configure convert crawl
	decommission dedupe deploy discount encrypt enrich export filter fork hash import index ingest
	instrument launch lint merge mirror monitor nurture onboard outsource patch ping pitch poll
	provision prototype publish purge push query queue rebase redirect refactor refine release render
	repost retarget retire retry sandbox scale schedule scrape segment sponsor subscribe sunset sync
	throttle triage unsubscribe upgrade upload whitelist wireframe
`;

/** Verbs whose last letter is doubled: "committed", "shipping". */
const DOUBLING_VERBS = `
	commit debug drop embed log map refer ship split submit swap tag transfer
`;

/** Doubled by some, not by others; both are in use. */
const EITHER_VERBS = `
	cancel label
`;

export const verbRules = (): Rules =>
	[
		VERB_ENDINGS,
		...listed(VERBS).map((verb) => line(verb, ...stemsOf(verb))),
		...listed(DOUBLING_VERBS).map((verb) => line(verb, doubled(verb), doubled(verb))),
		...listed(EITHER_VERBS).map(
			(verb) => `${line(verb, verb, verb)} ${doubled(verb)}ed ${doubled(verb)}ing`,
		),
	].join('\n');

function listed(words: string): string[] {
	return words.trim().split(/\s+/);
}

function doubled(verb: string): string {
	return verb + verb.slice(-1);
}

function line(verb: string, past: string, present: string): Rules {
	return `^${verb} ${past}ed ${present}ing`;
}

/** What -ed and -ing are put to: "merg", "merg"; "queri", "query". */
function stemsOf(verb: string): [past: string, present: string] {
	const stem = verb.slice(0, -1);
	if (verb.endsWith('e')) return [stem, stem];
	return /[^aeiou]y$/.test(verb) ? [`${stem}i`, verb] : [verb, verb];
}
