import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardLayer } from '../features/glossary/card-layer.tsx';
import { mile } from '../features/mile/page.ts';
import { priority } from '../features/priority/page.ts';
import { termlist } from '../features/termlist/page.ts';
import { why } from '../features/why/page.ts';
import { writing } from '../features/writing/page.ts';
import { bring } from '../page/world.ts';

/** Everything with a face, on a page with work. */
export default defineUnlistedScript(() =>
	bring('panels', {
		render,
		features: [termlist, priority, why, writing, mile],
		createCard: (context) => new CardLayer(context),
	}),
);
