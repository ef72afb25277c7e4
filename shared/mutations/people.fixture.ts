import type { Actor } from './define.ts';

/** The cast of the tests. */
export const people = {
	system: { memberId: 'system', name: 'Server', side: 'it', role: 'system' },
	admin: { memberId: 'ada', name: 'Ada', side: 'it', role: 'admin' },
	translator: { memberId: 'tara', name: 'Tara', side: 'marketing', role: 'translator' },
	/** Curates for IT as the translator does for Marketing. */
	theo: { memberId: 'theo', name: 'Theo', side: 'it', role: 'translator' },
	mary: { memberId: 'mary', name: 'Mary', side: 'marketing', role: 'member' },
	ian: { memberId: 'ian', name: 'Ian', side: 'it', role: 'member' },
	sponsor: { memberId: 'sam', name: 'Sam', side: 'it', role: 'sponsor' },
} as const satisfies Record<string, Actor>;
