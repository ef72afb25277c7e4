import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardLayer } from '../features/glossary/card-layer.tsx';
import { mile } from '../features/mile/page.ts';
import { termlist } from '../features/termlist/page.ts';
import { bring } from '../page/world.ts';

/** What explains words, on a page with work. */
export default defineUnlistedScript(() =>
	bring('panels', {
		render,
		features: [termlist, mile],
		createCard: (context) => new CardLayer(context),
	}),
);
