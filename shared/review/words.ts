import type { Age } from '../candor/ages.ts';
import type { MoveKind } from '../model/move.ts';
import type { Bet } from '../model/priority.ts';
import type { ConcernCategory, ConcernState } from '../model/ticket-concern.ts';
import type { Channel, JourneyStage } from '../model/ticket-facts.ts';

/** The pack's plain words for what the model names. */
export const BETS: Record<Bet, string> = { big: 'Big bet', normal: 'Ordinary', parked: 'Parked' };

export const MOVES: Record<MoveKind, string> = {
	added: 'Added',
	moved: 'Moved',
	bet: 'Bet changed',
	started: 'Begun',
	paused: 'Paused',
	closed: 'Closed',
	reopened: 'Opened again',
};

export const CATEGORIES: Record<ConcernCategory, string> = {
	security: 'Security',
	cost: 'Cost',
	time: 'Time',
	quality: 'Quality',
	ownership: 'Ownership',
	customer: 'Customer',
	other: 'Something else',
};

export const CONCERN_STATES: Record<ConcernState, string> = {
	raised: 'Raised',
	acknowledged: 'Acknowledged',
	answered: 'Answered',
	resolved: 'Resolved',
};

export const AGE_NAMES: Record<Age, string> = {
	week: 'Under 7 days',
	month: '7 to 29 days',
	quarter: '30 to 89 days',
	older: '90 days and more',
};

export const STAGES: Record<JourneyStage, string> = {
	awareness: 'Awareness',
	consideration: 'Consideration',
	purchase: 'Purchase',
	use: 'Use',
	loyalty: 'Loyalty',
	none: 'Not noticed by customers',
};

export const CHANNELS: Record<Channel, string> = {
	website: 'Website',
	app: 'App',
	email: 'Email',
	social: 'Social media',
	advertising: 'Advertising',
	search: 'Search',
	store: 'Store',
	phone: 'Phone',
	events: 'Events',
	partners: 'Partners',
	internal: 'Internal',
};
