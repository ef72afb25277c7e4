import type { MatchTerm } from '../matcher/model.ts';

/** A place where a word of the glossary stands, with the text around it. */
export interface Place {
	/** The text that was read; offsets are UTF-16 code units. A U+FFFC parts what is not read as one. */
	text: string;
	start: number;
	end: number;
	/** Every term that the word can be; never empty. */
	terms: readonly MatchTerm[];
	/**
	 * Where the text stands: an adapter's id ("jira"), a host ("acme.atlassian.net") or an address; empty
	 * where it is not known.
	 */
	site: string;
}

/** What made the decision, for people who ask why a word was or was not marked. */
export type Because =
	/** Nothing to decide: the word has one meaning in this glossary and none in everyday language. */
	| { rule: 'only' }
	/** The grammar around it: "to lead", "leads to". `cue` is what was read. */
	| { rule: 'grammar'; cue: string }
	/** Words around it that belong to one meaning. */
	| { rule: 'context'; cues: readonly string[] }
	| { rule: 'site'; cue: string }
	/** Nothing decided: all meanings are shown. */
	| { rule: 'open' };

export interface Decision {
	/** The meanings to show, the likeliest first; empty where the word is used in its everyday sense. */
	conceptIds: readonly string[];
	because: Because;
}

/** Decides which meaning of a word is meant; made once from a glossary, in plain data that can be sent. */
export interface Senses {
	decide(place: Place): Decision;
}
