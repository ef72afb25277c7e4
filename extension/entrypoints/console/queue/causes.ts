import type { Cause } from './order.ts';

interface CauseWords {
	text: string;
	/** What saying yes and no are called. */
	yes: string;
	no: string;
}

const OPEN = { yes: 'Approve', no: 'Reject' };
const DOUBTED = { yes: 'Settle: it stands', no: 'Retire' };

/** Why something waits, in words. */
export const CAUSE_WORDS: Record<Cause, CauseWords> = {
	overdue: { text: 'Dispute past its date', ...DOUBTED },
	dispute: { text: 'Disputed', ...DOUBTED },
	suggestion: { text: 'Suggested', ...OPEN },
	signOff: { text: 'Sign-off missing', yes: 'Sign off', no: 'Reject' },
	review: { text: 'In review', ...OPEN },
	proposal: { text: 'Proposed edit', yes: 'Accept', no: 'Decline' },
	request: { text: 'Asked for', yes: 'Answer', no: 'Decline' },
	stale: { text: 'Due for another look', yes: 'Still right', no: 'Retire' },
};

export const CAUSES = Object.keys(CAUSE_WORDS) as Cause[];
