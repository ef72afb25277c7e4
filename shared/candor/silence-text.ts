import { SILENCE_DAYS, type Silence, SMALLEST_GROUP } from './silence.ts';

/** The silence signal in words that blame nobody; `side` is what the team calls it. */
export const silenceText = (side: string, signal: Silence): string =>
	signal.kind === 'unknown'
		? `${side}: too few members to say. It takes ${SMALLEST_GROUP}, so that nobody can be picked out.`
		: `${side}: ${shareText(signal)} wrote nothing that all can see in the last ${SILENCE_DAYS} days.`;

function shareText({ from, below }: Extract<Silence, { kind: 'range' }>): string {
	if (below - from === 0.5) return from === 0 ? 'fewer than half' : 'half or more';
	if (from === 0) return 'fewer than a quarter';
	if (from === 0.25) return 'a quarter to a half';
	return from === 0.5 ? 'half to three quarters' : 'three quarters or more';
}
