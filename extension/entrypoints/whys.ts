import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { why } from '../features/why/page.ts';
import { bring } from '../page/world.ts';

/** What asks why a new ticket is made, on the page of a tool that has tickets. */
export default defineUnlistedScript(() => bring('whys', { render, features: [why] }));
