import type { Channel, JourneyStage } from '@common-ground/shared/model/ticket-facts.ts';

/** Empty is a choice nobody has made. */
export type StageChoice = JourneyStage | '';
export type ChannelChoice = Channel | '';

/** The customers' way, in its order. */
export const STAGES: Record<StageChoice, string> = {
	'': 'Not set',
	awareness: 'Awareness',
	consideration: 'Consideration',
	purchase: 'Purchase',
	use: 'Use and service',
	loyalty: 'Loyalty',
	none: 'Customers do not notice',
};

export const CHANNELS: Record<ChannelChoice, string> = {
	'': 'Not set',
	website: 'Website',
	app: 'App',
	email: 'E-mail',
	social: 'Social media',
	advertising: 'Advertising',
	search: 'Search',
	store: 'Store',
	phone: 'Phone',
	events: 'Events',
	partners: 'Partners',
	internal: 'Internal only',
};
