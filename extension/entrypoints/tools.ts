import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { notes } from '../features/notes/page.ts';
import { priority } from '../features/priority/page.ts';
import { why } from '../features/why/page.ts';
import { writing } from '../features/writing/page.ts';
import { bring } from '../page/world.ts';

/** What works with tickets and with what people write, on a page with work. */
export default defineUnlistedScript(() =>
	bring('tools', { render, features: [priority, why, notes, writing] }),
);
