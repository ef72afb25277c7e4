import { expect, it } from 'vitest';
import { squeeze } from './squeeze.ts';

const ordinary = (count: number) =>
	Array.from({ length: count }, () => ({ bet: 'normal' }) as const);

it('ten ordinary ones are a reason to choose, nine are none, whatever else is there', () => {
	expect(squeeze([...ordinary(9), { bet: 'big' }, { bet: 'parked' }])).toBeUndefined();
	expect(squeeze(ordinary(10))).toContain('10 ordinary ones');
});
