/** Words that end so are verbs too: "prioritise", "verify", "deprecate". */
export const VERB_ENDING = /(?:.{2}[iy][sz]e|.{2}ify|[aeiou].*ate)$/;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Verbs of both trades whose -ed and -ing mean the same as the word. Left out on purpose is every
 * word whose -ing or -ed is another word: market, lead, build, brand, target, host, stage, brief, rank.
 */
export const VERBS: ReadonlySet<string> = words(`
	archive attach backfill bounce bundle cache cascade churn click compile configure convert crawl
	decommission deploy discount encrypt enrich export filter fork import index ingest instrument
	launch merge mirror monitor onboard outsource patch ping pitch poll provision prototype publish
	push query queue rebase redirect refactor refine release render repost retarget retire retry
	sandbox scale scrape segment sponsor subscribe sunset sync throttle triage unsubscribe upgrade
	upload whitelist wireframe
`);

/** Verbs whose last letter is doubled: "committed", "shipping". */
export const DOUBLING_VERBS: ReadonlySet<string> = words(`
	commit debug drop embed log map refer ship split submit swap tag transfer
`);
