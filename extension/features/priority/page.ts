import type { PageFeature } from '../../page/context.ts';
import { showTags } from './show-tags.tsx';

/** Tags on cards, rows and the open ticket; a click opens the ticket's panel. */
export const priority: PageFeature = {
	id: 'priority',
	start(context) {
		if (context.site?.tickets) showTags(context, context.site);
	},
};
