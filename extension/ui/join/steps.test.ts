import { describe, expect, it } from 'vitest';
import { type Event, type Invitation, linkTrouble, next, START, type Step } from './steps.ts';

const offer: Invitation = { teamName: 'Acme', side: 'it', role: 'member', expires: '' };
const after = (...events: Event[]): Step => events.reduce(next, START);

describe('the way into a team', () => {
	it('leads from the link over the offer to the team', () => {
		expect(
			after({ type: 'look' }, { type: 'seen', offer }, { type: 'join' }, { type: 'joined' }),
		).toEqual({ at: 'joined', offer });
	});

	it('goes back to the link when the invite is not valid, and says why', () => {
		expect(after({ type: 'look' }, { type: 'failed', message: 'Expired.' })).toEqual({
			at: 'link',
			trouble: 'Expired.',
		});
	});

	it('keeps the offer and the name when only the joining failed', () => {
		const step = after(
			{ type: 'look' },
			{ type: 'seen', offer },
			{ type: 'join' },
			{ type: 'failed', message: 'Server unreachable.' },
		);
		expect(step).toEqual({ at: 'offer', offer, trouble: 'Server unreachable.' });
	});

	it('ignores a second click and an answer that comes too late', () => {
		expect(after({ type: 'look' }, { type: 'look' })).toEqual({ at: 'looking' });
		expect(after({ type: 'look' }, { type: 'back' }, { type: 'seen', offer })).toEqual(START);
	});
});

describe('a pasted link', () => {
	it('is taken with blanks around it', () => {
		expect(linkTrouble(`  http://127.0.0.1:4400/join#${'a'.repeat(43)}\n`)).toBe('');
	});

	it.each(['', 'https://example.com', 'http://example.com/join#short', 'hello'])(
		'“%s” is refused with what to do',
		(text) => {
			expect(linkTrouble(text)).toMatch(/Paste|copy all of it/);
		},
	);
});
