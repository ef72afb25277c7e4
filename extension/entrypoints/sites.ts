import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bring } from '../page/world.ts';
import { siteFor } from '../sites/registry.ts';

/** Knows what the pages of trackers and other tools look like, on a page with work. */
export default defineUnlistedScript(() => bring('sites', siteFor));
