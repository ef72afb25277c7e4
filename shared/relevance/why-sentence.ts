import type { ConceptStatus } from '../model/concept.ts';
import type { PerSide, SideOrShared } from '../model/side.ts';
import type { Because } from '../sense/model.ts';
import type { MarkReason } from './reason.ts';

/** A reason in one plain sentence; `sideNames` is what the team calls its sides. */
export function whySentence(reason: MarkReason, sideNames: PerSide): string {
	switch (reason.rule) {
		case 'meaning':
			return marked(reason.sides, reason.because, sideNames);
		case 'deprecated':
			return reason.useInstead === ''
				? 'Marked: the team has given this word up.'
				: `Marked: the team says “${reason.useInstead}” instead.`;
		case 'everyday':
			return everyday(reason.word, reason.because);
		case 'phrase':
			return `Not marked by itself: it is part of “${reason.phrase}”.`;
		case 'unpublished':
			return `Not marked: ${UNPUBLISHED[reason.status]}.`;
		default:
			return `${SIMPLE[reason.rule]}.`;
	}
}

const SIMPLE = {
	'no-term': 'Not marked: the glossary has no such word',
	own: 'Not marked: it is a word of your own side',
	shared: 'Not marked: both sides use this word',
	known: 'Not marked: you said that you know it',
	repeated: 'Not marked here: it has a mark further up in this section',
	crowded: 'Not marked here: there are enough marks close by',
	unseen: 'Not marked: it cannot be seen there',
	'never-here': 'Not marked: never on this site, the team said of it',
	'too-short': 'Not marked: the team said that forms as short as this one are not',
} as const;

const UNPUBLISHED: Record<ConceptStatus, string> = {
	suggested: 'it is suggested and waits for a decision',
	in_review: 'it is in review and waits for a decision',
	rejected: 'the suggestion was turned down',
	retired: 'the team has retired it',
	approved: 'the glossary on this page is older than the approval',
	disputed: 'the glossary on this page is older than the approval',
};

function marked(sides: readonly SideOrShared[], because: Because, names: PerSide): string {
	const whose = [...new Set(sides)].map((side) => owner(side, names));
	if (because.rule === 'open' && sides.length > 1)
		return 'Marked with all its meanings: nothing around it says which one is meant.';
	const as = `Marked as ${whose.join(' and ')} word`;
	return withCue(as, because);
}

const everyday = (word: string, because: Because): string =>
	withCue(`Not marked: here “${word}” is an everyday word`, because);

/** The sentence, with what was read where something was. */
function withCue(said: string, because: Because): string {
	if (because.rule === 'only' || because.rule === 'open') return `${said}.`;
	if (because.rule === 'context' && because.cues.length === 0) return `${said}.`;
	return `${said}: ${cue(because)}.`;
}

const owner = (side: SideOrShared, names: PerSide): string =>
	side === 'shared' ? 'both sides’' : `${names[side]}’s`;

function cue(because: Exclude<Because, { rule: 'only' | 'open' }>): string {
	switch (because.rule) {
		case 'grammar':
			return `it reads “${because.cue}”`;
		case 'site':
			return `the page is on ${because.cue}`;
		case 'context':
			return because.cues.length === 1
				? `${listed(because.cues)} stands nearby`
				: `${listed(because.cues)} stand nearby`;
	}
}

function listed(words: readonly string[]): string {
	const quoted = words.map((word) => `“${word}”`);
	return quoted.length < 2
		? quoted.join('')
		: `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
