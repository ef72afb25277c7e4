import type { PageFeature } from '../../page/context.ts';
import { askWhy } from './ask-why.tsx';

/** Asks "why?" beside a tracker's form for a new ticket, and hangs the answers on the ticket. */
export const why: PageFeature = {
	id: 'why',
	start(context) {
		if (context.site?.tickets) askWhy(context, context.site);
	},
};
