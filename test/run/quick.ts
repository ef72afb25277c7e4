/** `npm run test:quick`: what needs no browser, in under a minute. */
import { runVitest } from './vitest.ts';

await runVitest(['unit', 'sync']);
