import type { Side } from '../model/side.ts';
import type { BuiltIn } from './priorities.ts';

const CELERITY = 'Celerity, “Bridging the CMO-CIO Gap”, 2014';
const ACCENTURE = 'Accenture, “The CMO-CIO Disconnect”, as told by Joe Stanganelli';
const INFOR = 'Chip Coyle (Infor), “5 ways CMOs and CIOs can bridge the gap”';

/** What usually weighs on each side, in our words; who published a figure stands beside it. */
export const PRESSURES: Readonly<Record<Side, readonly BuiltIn[]>> = {
	it: [
		{
			id: 'pp-it-everybody',
			text: 'Every department is waiting',
			about:
				'Marketing is one of many that IT works for. “Not now” often means that somebody else was promised first.',
		},
		{
			id: 'pp-it-rewarded',
			text: 'Paid for calm',
			about:
				'IT is rewarded for managing risk and holding cost down. A quick yes that goes wrong is remembered; one that goes well is not.',
			source: CELERITY,
		},
		{
			id: 'pp-it-requirements',
			text: 'Requests with half of the facts',
			about:
				'46 % of CIOs say that Marketing does not give an adequate level of business requirements. Each open question costs a day of asking back.',
			source: ACCENTURE,
		},
		{
			id: 'pp-it-tools',
			text: 'Tools that nobody declared',
			about:
				'Just under half of CIOs say that Marketing takes up technology without regard to IT’s standards. When such a tool fails, IT picks up the pieces.',
			source: ACCENTURE,
		},
		{
			id: 'pp-it-goals',
			text: 'Goals that move',
			about:
				'What was planned on Monday is another thing on Friday. Each turn costs work that was done already, and it is seldom said why.',
		},
	],
	marketing: [
		{
			id: 'pp-marketing-pace',
			text: 'Customers set the pace',
			about:
				'What customers ask for changes daily, and Marketing meets it first. IT seldom sees how fast that goes.',
			source: CELERITY,
		},
		{
			id: 'pp-marketing-slow',
			text: 'Delivery comes late',
			about:
				'43 % of CMOs say that the technology development process is too slow. A campaign without its page cannot wait: the season ends.',
			source: INFOR,
		},
		{
			id: 'pp-marketing-digital',
			text: 'The budget turns digital',
			about:
				'CMOs prepare for digital to become 75 % of their budgets, and almost half of them worry about managing this change.',
			source: `AdWeek, as told in ${CELERITY}`,
		},
		{
			id: 'pp-marketing-loop',
			text: 'Left out of the loop',
			about:
				'More than 30 % of CMOs feel that IT does not keep Marketing informed and makes no time or people available; about as many CIOs agree.',
			source: ACCENTURE,
		},
		{
			id: 'pp-marketing-rewarded',
			text: 'Paid for growth',
			about:
				'Marketing is expected to bring new products out and to grow the business. Whoever waits for certainty is too late.',
			source: CELERITY,
		},
	],
};
