import type { Role } from '@common-ground/shared/model/member.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { parseInviteLink } from '@common-ground/shared/protocol/join.ts';

/** What an invite would make of its reader. */
export interface Invitation {
	teamName: string;
	side: Side;
	role: Role;
	expires: string;
	/** Set where it adds a device of somebody who is in the team already. */
	memberName?: string | undefined;
}

/** The way into a team: a link, what it offers, a name, done. */
export type Step =
	| { at: 'link'; trouble: string }
	| { at: 'looking' }
	| { at: 'offer'; offer: Invitation; trouble: string }
	| { at: 'joining'; offer: Invitation }
	| { at: 'joined'; offer: Invitation };

export type Event =
	| { type: 'look' }
	| { type: 'seen'; offer: Invitation }
	| { type: 'join' }
	| { type: 'joined' }
	| { type: 'failed'; message: string }
	| { type: 'back' };

export const START: Step = { at: 'link', trouble: '' };

export function next(step: Step, event: Event): Step {
	switch (event.type) {
		case 'look':
			return step.at === 'link' ? { at: 'looking' } : step;
		case 'seen':
			return step.at === 'looking' ? { at: 'offer', offer: event.offer, trouble: '' } : step;
		case 'join':
			return step.at === 'offer' ? { at: 'joining', offer: step.offer } : step;
		case 'joined':
			return step.at === 'joining' ? { at: 'joined', offer: step.offer } : step;
		case 'failed':
			return step.at === 'joining'
				? { at: 'offer', offer: step.offer, trouble: event.message }
				: { at: 'link', trouble: event.message };
		case 'back':
			return START;
	}
}

/** One sentence about a pasted text that is no invite; empty if it is one. */
export function linkTrouble(text: string): string {
	if (text.trim() === '') return 'Paste the invite link that you were sent.';
	return parseInviteLink(text)
		? ''
		: 'This is not an invite link. It looks like “https://words.example.com/join#…”: copy all of it, up to the end.';
}

export const REFUSED_SITE =
	'Without access to its address your team’s server cannot be reached. Press the button again and choose “Allow”.';
