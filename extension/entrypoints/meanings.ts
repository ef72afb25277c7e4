import { sensesInSteps } from '@common-ground/shared/sense/decide.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bring } from '../page/world.ts';

/** Tells meanings apart, on a page with work. */
export default defineUnlistedScript(() => bring('senses', sensesInSteps));
