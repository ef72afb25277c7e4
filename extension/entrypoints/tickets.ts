import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { notes } from '../features/notes/page.ts';
import { priority } from '../features/priority/page.ts';
import { bring } from '../page/world.ts';

/** What hangs on tickets, on the page of a tool that has some. */
export default defineUnlistedScript(() =>
	bring('tickets', { render, features: [priority, notes] }),
);
