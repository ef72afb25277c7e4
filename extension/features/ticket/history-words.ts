import type { TicketEvent } from '@common-ground/shared/model/ticket-facts.ts';
import type { SideNames } from '../../ui/side/names.ts';
import { CHANNELS, STAGES } from './journey.ts';

/** What somebody did, as it stands behind their name: “tagged it with “Checkout revamp””. */
export function historyWords({ what, text = '' }: TicketEvent, names: SideNames): string {
	if (what.startsWith('before:')) return `had set, under its old key: ${text}`;
	const words = WORDS[what];
	return words ? words(text, names) : 'changed something that this version does not know';
}

type Words = (text: string, names: SideNames) => string;

const WORDS: Record<string, Words> = {
	tagged: (title) => (title ? `tagged it with “${title}”` : 'tagged it'),
	untagged: () => 'took its tag off',
	why: () => 'answered “why?”',
	skipped: () => 'skipped “why?”',
	level: (level) => (level ? `set level ${level}` : 'cleared the level'),
	involved: (name) => (name ? `involved ${name}` : 'took somebody out'),
	journey: (stage) => `set the stage: ${nameIn(STAGES, stage)}`,
	channel: (channel) => `set the channel: ${nameIn(CHANNELS, channel)}`,
	expected: () => 'changed what is expected',
	possible: () => 'said what is possible',
	acknowledged: () => 'acknowledged the expectation',
	withdrawn: () => 'took their word back',
	met: () => 'said that the expectation was met',
	missed: () => 'said that the expectation was missed',
	reopened: () => 'opened the expectation again',
	restated: () => 'said it back in their own words',
	confirmed: () => 'confirmed what was said back',
	corrected: () => 'corrected what was said back',
	unconfirmed: () => 'took their answer back',
	unsaid: () => 'took back what they had said',
	waits: (on, names) =>
		on === 'nobody'
			? 'stopped the clock'
			: `said that it waits for ${on === 'marketing' || on === 'it' ? names[on] : 'others'}`,
	concern: () => 'raised a concern',
};

const nameIn = (names: Record<string, string>, value: string): string =>
	(names[value] ?? value).toLowerCase();
