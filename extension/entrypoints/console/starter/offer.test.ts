import { currentPack } from '@common-ground/shared/starter/pack.ts';
import type { Upgrade } from '@common-ground/shared/starter/upgrade.ts';
import { describe, expect, it } from 'vitest';
import { isOffer, offerText } from './offer.ts';

const [concept] = currentPack().concepts;
if (!concept) throw new Error('The starter pack is empty.');

const upgrade = (fresh: number, reworded: number, kept: number): Upgrade => ({
	swaps: { concepts: [], fields: [], words: [], versions: {} },
	fresh: Array(fresh).fill(concept),
	reworded: Array(reworded).fill({ concept, fields: [], words: [] }),
	kept: Array(kept).fill({ concept, fields: ['example'] }),
});

describe('the offer of a new version', () => {
	it('says in one line what comes, what changes and what stays', () => {
		expect(offerText(upgrade(12, 5, 3))).toBe('12 new, 5 reworded; 3 you changed stay yours');
		expect(offerText(upgrade(0, 1, 1))).toBe('1 reworded; 1 you changed stays yours');
		expect(offerText(upgrade(2, 0, 0))).toBe('2 new');
	});

	it('is none where nothing would change', () => {
		expect(isOffer(upgrade(0, 0, 2))).toBe(false);
		expect(isOffer(upgrade(0, 1, 0))).toBe(true);
	});
});
