import type { Upgrade } from '@common-ground/shared/starter/upgrade.ts';

/** What a new version would do, in one line: “12 new, 5 reworded; 3 you changed stay yours”. */
export function offerText({ fresh, reworded, kept }: Upgrade): string {
	const news = [
		fresh.length > 0 ? `${fresh.length.toLocaleString()} new` : '',
		reworded.length > 0 ? `${reworded.length.toLocaleString()} reworded` : '',
	].filter(Boolean);
	const stays =
		kept.length === 0
			? ''
			: `${kept.length.toLocaleString()} you changed ${kept.length === 1 ? 'stays' : 'stay'} yours`;
	return [news.join(', '), stays].filter(Boolean).join('; ');
}

/** Is there anything to take? What only stays as it is is no offer. */
export const isOffer = ({ fresh, reworded }: Upgrade): boolean =>
	fresh.length + reworded.length > 0;
