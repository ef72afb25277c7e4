import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writing } from '../features/writing/page.ts';
import { bring } from '../page/world.ts';

/** What works with what people write, on a page with work. */
export default defineUnlistedScript(() => bring('tools', { render, features: [writing] }));
