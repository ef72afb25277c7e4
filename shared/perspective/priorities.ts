import type { Side } from '../model/side.ts';

/** A card as the extension brings it along. */
export interface BuiltIn {
	id: string;
	text: string;
	about: string;
	source?: string;
}

/**
 * What heads of IT and of Marketing want, after Forrester Research, as told in Celerity's “Bridging the CMO-CIO Gap”
 * (2014): pairs that meet one another, in the order in which they were published. What each means in everyday work
 * is ours, said by its side to the other one.
 */
export const PAIRED_PRIORITIES: readonly Record<Side, BuiltIn>[] = [
	{
		it: {
			id: 'pc-it-growth',
			text: 'Support sustainable growth',
			about:
				'What we build should carry twice the visitors next year without being built again. That is why we ask what a campaign needs after its first week.',
		},
		marketing: {
			id: 'pc-marketing-growth',
			text: 'Grow the business',
			about:
				'We are measured by customers and sales of this quarter. A day on which the page is late is a day of orders that nobody places later.',
		},
	},
	{
		it: {
			id: 'pc-it-process',
			text: 'Improve process through technology',
			about:
				'We look for what people do by hand and a system could do. Tell us how your work runs from start to end, not only which button is missing.',
		},
		marketing: {
			id: 'pc-marketing-customer',
			text: 'Align the enterprise around the customer',
			about:
				'Every department should see the same customer. For that we need data of many systems brought together, which is why our wishes touch so much of yours.',
		},
	},
	{
		it: {
			id: 'pc-it-innovation',
			text: 'Be a source of innovation',
			about:
				'We would rather think along than take orders. Ask us while the idea is still open: we may know a way that you have not seen.',
		},
		marketing: {
			id: 'pc-marketing-relationships',
			text: 'Define the future of customer relationships',
			about:
				'Nobody knows yet where customers will want to talk to us next year. So we try new channels early, and ask for things whose end we cannot describe yet.',
		},
	},
	{
		it: {
			id: 'pc-it-cost',
			text: 'Keep control of technology cost',
			about:
				'A tool costs again each year: licences, upkeep, people who know it. That is why we ask which other one it could replace.',
		},
		marketing: {
			id: 'pc-marketing-brand',
			text: 'Create the new brand experience',
			about:
				'Customers judge us by every page, mail and second of waiting together. What looks like a detail on the screen is often the whole point for us.',
		},
	},
	{
		it: {
			id: 'pc-it-risk',
			text: 'Control and minimise risk',
			about:
				'When something breaks or data get out, we are called at night and have to explain it. Our questions before the start are there so that your launch holds.',
		},
		marketing: {
			id: 'pc-marketing-adaptability',
			text: 'Organise Marketing for adaptability',
			about:
				'On Monday the numbers come in, and the plan changes. That is no whim: whatever we can change without a release saves both sides a ticket.',
		},
	},
	{
		it: {
			id: 'pc-it-value',
			text: 'Prove the value of IT',
			about:
				'We are noticed when something fails. A number that shows what our work did for you, and your word for it, decides about our budget.',
		},
		marketing: {
			id: 'pc-marketing-value',
			text: 'Prove the value of Marketing',
			about:
				'We have to show what the budget brought. What is not measured from the first day of a campaign can never be proved afterwards.',
		},
	},
];
