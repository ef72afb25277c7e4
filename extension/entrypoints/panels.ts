import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { explain } from '../features/glossary/explain.ts';
import { mile } from '../features/mile/page.ts';
import { priority } from '../features/priority/page.ts';
import { termlist } from '../features/termlist/page.ts';
import { why } from '../features/why/page.ts';
import { writing } from '../features/writing/page.ts';
import { bring } from '../page/world.ts';

/** Everything with a face, on a page with work. */
export default defineUnlistedScript(() =>
	bring('panels', { render, features: [explain, termlist, priority, why, writing, mile] }),
);
