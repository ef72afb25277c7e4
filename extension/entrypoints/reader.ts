import { matcherInSteps } from '@common-ground/shared/matcher/compile.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { explain } from '../features/glossary/explain.ts';
import { glossary } from '../features/glossary/page.ts';
import { bring } from '../page/world.ts';

/** Finds and marks words, on a page with work. */
export default defineUnlistedScript(() =>
	bring('reader', { features: [glossary, explain], matcherInSteps }),
);
