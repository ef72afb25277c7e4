import type { Side } from '@common-ground/shared/model/side.ts';

export interface Sample {
	key: string;
	title: string;
	by: string;
	state: string;
	paragraphs: string[];
}

/** A ticket as the other side writes it, for a reader of each side. As many foreign words as are ever marked. */
export const SAMPLES: Record<Side, Sample> = {
	marketing: {
		key: 'SHOP-214',
		title: 'Summer sale: the page for Thursday',
		by: 'Jonas, IT',
		state: 'Blocked',
		paragraphs: [
			'The page is ready on staging. The release waits for two things: the redirect from the old address ends in a 404, and the page is slower than our SLA allows.',
			'If UAT passes on Wednesday, it goes out on Thursday, before the change freeze. Should anything break after that, we do a rollback.',
		],
	},
	it: {
		key: 'SHOP-215',
		title: 'Spring campaign: what we need for the start',
		by: 'Mara, Marketing',
		state: 'To do',
		paragraphs: [
			'The campaign needs a landing page, and UTM parameters on every link. Count each conversion once: last time the CPL looked twice as good as it was.',
			'New leads go into nurturing after the double opt-in. What happens to the others is in the brief.',
		],
	},
};
