import { expect, it } from 'vitest';
import { pilotWords } from './pilot.ts';

const at = (day: string) => new Date(`${day}T12:00:00`);

it('a pilot runs through its last day, and is over then', () => {
	expect(pilotWords({ ends: '2026-05-31' }, at('2026-05-31'))).toMatch(/^Pilot until/);
	expect(pilotWords({ ends: '2026-05-31' }, at('2026-06-01'))).toMatch(/^Pilot is over since/);
	expect(pilotWords({ ends: 'soon' }, at('2026-06-01'))).toBe('Pilot');
});
