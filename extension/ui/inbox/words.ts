import type { InboxKind } from '@common-ground/shared/tickets/inbox.ts';

/** Why something waits, behind the name of who did it; those of suggestions need no name. */
export const INBOX_WORDS: Record<InboxKind, string> = {
	proposed: 'says what is needed, and waits for your side’s word',
	countered: 'says what is possible, and waits for your side’s word',
	restated: 'has said it back: was it meant so?',
	corrected: 'has corrected what you said back',
	concern: 'has answered your concern',
	mention: 'mentions you',
	reply: 'has answered in a conversation of yours',
	due: 'is due to be looked at again',
	approved: 'Your suggestion is approved',
	rejected: 'Your suggestion was not taken',
	merged: 'says that the glossary had your word already',
	answered: 'has answered what you asked for',
	unanswered: 'will not explain what you asked for',
	accepted: 'has taken over what you proposed',
	declined: 'has not taken over what you proposed',
};
